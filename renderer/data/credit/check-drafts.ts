import type { MoneyFact, MoneyFactDraft } from '../../../shared/records/money-fact.ts';
import { checkMoneyFact, settle, type FieldProblem, type KnownFacts } from '../../../shared/rules/5-credit/index.ts';
import type { Id, LocalDate } from '../../../shared/values/id.ts';
import { askColumns } from '../columns-client.ts';
import { moneyFactId } from '../columns/money/money-id.ts';

/** What the drafts would become, and everything that is wrong with them; each is checked with those before it counted in. */
export interface CheckedDrafts {
  readonly facts: readonly Omit<MoneyFact, 'batch'>[];
  readonly problems: readonly (FieldProblem & { readonly index: number })[];
}

export async function checkDrafts(drafts: readonly MoneyFactDraft[], today: LocalDate): Promise<CheckedDrafts> {
  const byCustomer = new Map<Id, MoneyFact[]>();
  for (const { customerId } of drafts)
    if (!byCustomer.has(customerId)) byCustomer.set(customerId, [...(await askColumns('moneyFactsOf', customerId))]);
  const facts: MoneyFact[] = [];
  const problems: (FieldProblem & { readonly index: number })[] = [];
  for (const [index, draft] of drafts.entries()) {
    const own = byCustomer.get(draft.customerId) as MoneyFact[];
    const known: KnownFacts = { facts: own, of: await named(draft.of, own), to: await named(draft.to, own) };
    const found = checkMoneyFact(draft, settle(own, today), { today, companySince: null }, known);
    problems.push(...found.map((problem) => ({ ...problem, index })));
    const fact: MoneyFact = { ...draft, id: freeId(draft, own), batch: '' };
    own.push(fact);
    facts.push(fact);
  }
  return { facts, problems };
}

async function named(id: string, own: readonly MoneyFact[]): Promise<MoneyFact | null> {
  if (id === '') return null;
  return own.find((fact) => fact.id === id) ?? (await askColumns('moneyFact', id)) ?? null;
}

/** The user means one more even if there is one that looks the same: whether that may be, the check has said. */
function freeId(draft: MoneyFactDraft, own: readonly MoneyFact[]): string {
  const known = new Set(own.map(({ id }) => id));
  for (let occurrence = 1; ; occurrence += 1) {
    const id = moneyFactId(draft, occurrence);
    if (!known.has(id)) return id;
  }
}
