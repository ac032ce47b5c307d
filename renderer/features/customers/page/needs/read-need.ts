import type { Need } from '../../../../../shared/records/customer.ts';
import { foldWidth } from '../../../../../shared/values/fold-text.ts';
import { isLocalDate } from '../../../../../shared/values/local-date.ts';
import { failed, ok, type Result } from '../../../../../shared/values/result.ts';
import type { PartProblems } from '../../fields/part-form.tsx';
import { readField } from '../../fields/read-field.ts';

type NeedField = Exclude<keyof Need, 'id'>;

/** A typed need; the quantity is in tonnes. */
export function readNeed(values: Readonly<Record<NeedField, string>>): Result<Omit<Need, 'id'>, PartProblems<NeedField>> {
  const product = foldWidth(values.product);
  const quantity = readField('declaredAnnualKg', values.quantityKg);
  const dated = isLocalDate(values.recordedOn);
  if (product === '' || !quantity.ok || !dated) {
    return failed({
      ...(product === '' ? { product: { code: 'nameMissing', values: {} } } : {}),
      ...(quantity.ok ? {} : { quantityKg: quantity.error }),
      ...(dated ? {} : { recordedOn: { code: 'date', values: {} } }),
    });
  }
  return ok({
    product,
    spec: foldWidth(values.spec),
    materialGrade: foldWidth(values.materialGrade),
    quantityKg: quantity.value.declaredAnnualKg ?? null,
    quality: values.quality.trim(),
    frequency: foldWidth(values.frequency),
    recordedOn: values.recordedOn,
  });
}
