import type { CompanyCalendar } from '../../../../shared/calendar/working-calendar.ts';
import { parametersAt, type ParameterSet } from '../../../../shared/policy/parameters-at.ts';
import type { Id } from '../../../../shared/values/id.ts';
import { dateOfTime, type LocalTime } from '../../../../shared/values/local-time.ts';
import { parameterVersions } from '../../../data/parameters.ts';
import { complaintRow, type ComplaintRow } from '../../../data/relationship/complaints.ts';
import { companyCalendar } from '../../../data/relationship/working-calendar.ts';
import { useQuery } from '../../../data/use-query.ts';

export interface PageData {
  /** Null: gone. */
  readonly row: ComplaintRow | null;
  /** In force on the day it was received: its clocks keep them. */
  readonly parameters: ParameterSet;
  readonly calendar: CompanyCalendar;
}

/** Undefined until it is read. */
export function usePageData(id: Id, now: LocalTime): PageData | undefined {
  const data = useQuery(async () => {
    const [row, versions, calendar] = await Promise.all([complaintRow(id, now), parameterVersions(), companyCalendar()]);
    return {
      id,
      row: row ?? null,
      parameters: parametersAt(versions, dateOfTime(row?.complaint.receivedAt ?? now)),
      calendar,
    };
  }, [id, now]);
  return data?.id === id ? data : undefined;
}
