import { SERVICE_KINDS, type ServiceRequest } from '../../../../../../shared/records/service-request.ts';
import { isLocalDate } from '../../../../../../shared/values/local-date.ts';
import { failed, ok, type Result } from '../../../../../../shared/values/result.ts';
import type { PartProblems } from '../../../fields/part-form.tsx';

export type RequestField = 'kind' | 'title' | 'details' | 'owner' | 'dueOn';
type TypedRequest = Pick<ServiceRequest, RequestField>;

/** §4.2.2: what is asked for, who sees to it, and until when. */
export function readRequest(values: Readonly<Record<RequestField, string>>): Result<TypedRequest, PartProblems<RequestField>> {
  const problems: PartProblems<RequestField> = {
    ...(values.title.trim() === '' ? { title: { code: 'subjectMissing', values: {} } } : {}),
    ...(values.owner.trim() === '' ? { owner: { code: 'responsibleMissing', values: {} } } : {}),
    ...(isLocalDate(values.dueOn) ? {} : { dueOn: { code: 'notADate', values: {} } }),
  };
  if (Object.keys(problems).length > 0) return failed(problems);
  return ok({
    kind: SERVICE_KINDS.find((kind) => kind === values.kind) ?? 'technicalSupport',
    title: values.title.trim(),
    details: values.details.trim(),
    owner: values.owner.trim(),
    dueOn: values.dueOn,
  });
}
