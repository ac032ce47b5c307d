import type { MoneyFact } from '../../records/money-fact.ts';
import type { PointsCampaign } from '../../records/points-campaign.ts';
import type { LocalDate } from '../../values/id.ts';
import type { EarningFact } from './points-ledger.ts';

/** The factor of the customer's tier on a day. */
export type TierFactor = (date: LocalDate) => number;

/**
 * §4.4.2: which of a customer's money facts earn points. On payment: money that came in, bills too, and credit notes take back; on invoice: invoices,
 * red ones take back. A fact that is reversed or a bill that is dishonoured gives its points back on that day.
 */
export function earningFacts(
  facts: readonly MoneyFact[],
  earnedOn: 'payment' | 'invoice',
  campaigns: readonly PointsCampaign[],
  tierFactor: TierFactor,
): readonly EarningFact[] {
  const factorOn = (date: LocalDate): number =>
    campaigns.reduce((factor, { from, to, factor: times }) => (date >= from && date <= to ? factor * times : factor), tierFactor(date));
  const earning = facts.filter(({ kind }) => (earnedOn === 'payment' ? kind === 'payment' || kind === 'creditNote' : kind === 'invoice'));
  const byId = new Map(
    earning.map((fact) => [
      fact.id,
      {
        id: fact.id,
        date: fact.date,
        amountFen: fact.kind === 'creditNote' ? -fact.amountFen : fact.amountFen,
        factor: factorOn(fact.date),
      },
    ]),
  );
  const undone = facts.flatMap(({ id, kind, of, date }): readonly EarningFact[] => {
    const target = kind === 'reversal' || kind === 'dishonour' ? byId.get(of) : undefined;
    return target === undefined ? [] : [{ ...target, id, date, amountFen: -target.amountFen }];
  });
  return [...byId.values(), ...onceEach(undone, facts)];
}

/** A dishonoured bill whose payment is reversed as well gives its points back once. */
function onceEach(undone: readonly EarningFact[], facts: readonly MoneyFact[]): readonly EarningFact[] {
  const target = new Map(facts.map(({ id, of }) => [id, of]));
  const seen = new Set<string>();
  return undone
    .toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
    .filter(({ id }) => {
      const of = target.get(id) ?? '';
      if (seen.has(of)) return false;
      seen.add(of);
      return true;
    });
}
