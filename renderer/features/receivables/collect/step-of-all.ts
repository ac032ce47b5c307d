import type { DunningStep } from '../../../../shared/records/dunning-action.ts';

/** The step of a batch of letters when all of them are at the same one; '' lets each letter take its own. */
export function stepOfAll(rows: readonly { readonly stepDue: DunningStep | null }[]): DunningStep | '' {
  const first = rows[0]?.stepDue ?? null;
  return first !== null && rows.every(({ stepDue }) => stepDue === first) ? first : '';
}
