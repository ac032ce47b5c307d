import type { Satisfaction } from '../../../shared/rules/4-relationship/index.ts';
import type { Id, LocalDate } from '../../../shared/values/id.ts';
import { askColumns } from '../columns-client.ts';
import type { TeamSatisfaction } from './team-satisfaction.ts';

export type { TeamSatisfaction } from './team-satisfaction.ts';

/** §4.1.1, §4.3.4: from visits, surveys and complaints with the customer's word. */
export async function satisfactionOfCustomer(customerId: Id, asOf: LocalDate): Promise<Satisfaction> {
  return askColumns('satisfactionOfCustomer', customerId, asOf);
}

/** §7.3.1: of everybody, and of each sales rep's customers; of one rep only with `rep`. */
export async function satisfactionOfTeam(asOf: LocalDate, rep?: string): Promise<TeamSatisfaction> {
  return askColumns('satisfactionOfTeam', asOf, rep ?? null);
}
