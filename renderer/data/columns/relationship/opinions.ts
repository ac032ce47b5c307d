import { satisfactionOf, type Opinion } from '../../../../shared/rules/4-relationship/index.ts';
import type { LocalDate } from '../../../../shared/values/id.ts';
import { addMonths, dayNumber, fromDayNumber } from '../../../../shared/values/local-date.ts';
import { dateOfTime } from '../../../../shared/values/local-time.ts';
import type { TeamSatisfaction } from '../../relationship/team-satisfaction.ts';
import type { RelationshipDesk } from './relationship-desk.ts';

/** What a customer said from a day on: on visits, in surveys, and of complaints after feedback. */
export function opinionsOf({ store, documents }: RelationshipDesk, slot: number, fromDay: number): readonly Opinion[] {
  const from = fromDayNumber(fromDay);
  return [
    ...store.visits.ratingsOf(slot, fromDay).map(({ day, ratings }): Opinion => ({ from: 'visit', on: fromDayNumber(day), ratings })),
    ...documents.surveyAnswers
      .of(slot)
      .filter(({ on }) => on >= from)
      .map(({ on, ratings }): Opinion => ({ from: 'survey', on, ratings })),
    ...documents.complaints.of(slot).flatMap((complaint): readonly Opinion[] => {
      const { satisfied, closedAt, fedBackAt, receivedAt, reopenings } = complaint;
      if (satisfied === null) return [];
      const on = dateOfTime(closedAt ?? reopenings.at(-1)?.fedBackAt ?? fedBackAt ?? receivedAt);
      return on >= from ? [{ from: 'complaint', on, satisfied }] : [];
    }),
  ];
}

/** §7.3.1: of everybody and of each sales rep's customers. */
export function satisfactionOfTeam(desk: RelationshipDesk, asOf: LocalDate, rep: string | null): TeamSatisfaction {
  const parameters = desk.parameters(asOf);
  const fromDay = dayNumber(addMonths(asOf, -parameters.values.satisfactionMonths));
  const byRep = new Map<string, Opinion[]>();
  const slots = new Set([...desk.store.visits.slots(), ...desk.documents.surveyAnswers.slots(), ...desk.documents.complaints.slots()]);
  for (const slot of slots) {
    const salesRep = desk.customers.shown[slot]?.salesRep;
    if (salesRep === undefined || (rep !== null && salesRep !== rep)) continue;
    const known = byRep.get(salesRep) ?? [];
    for (const opinion of opinionsOf(desk, slot, fromDay)) known.push(opinion);
    byRep.set(salesRep, known);
  }
  const rows = [...byRep].map(([name, opinions]) => ({ rep: name, satisfaction: satisfactionOf(opinions, asOf, parameters) }));
  return {
    all: satisfactionOf([...byRep.values()].flat(), asOf, parameters),
    byRep: rows.sort((a, b) => (b.satisfaction.score ?? -1) - (a.satisfaction.score ?? -1)),
  };
}
