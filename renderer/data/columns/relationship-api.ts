import { festivalsBetween, type Festival } from '../../../shared/calendar/festivals.ts';
import { satisfactionOf, type Satisfaction } from '../../../shared/rules/4-relationship/index.ts';
import type { Fen, Id, LocalDate } from '../../../shared/values/id.ts';
import { addDays, addMonths, dayNumber } from '../../../shared/values/local-date.ts';
import { dateOfTime, type LocalTime } from '../../../shared/values/local-time.ts';
import type {
  CauseOfComplaints,
  ComplaintFigures,
  ComplaintList,
  ComplaintPage,
  ComplaintQuery,
  ComplaintRow,
} from '../relationship/complaint-row.ts';
import type { CustomerBenefits } from '../relationship/customer-benefits.ts';
import type { GreetingsDue } from '../relationship/greeting-due.ts';
import type { MailingHead } from '../relationship/mailing-head.ts';
import type { PointsBalances, PointsView } from '../relationship/points-view.ts';
import type { SegmentCount, SegmentMember, SegmentQuery } from '../relationship/segment.ts';
import type { ServiceRequestRow } from '../relationship/service-request-row.ts';
import type { TeamSatisfaction } from '../relationship/team-satisfaction.ts';
import type { CalendarQuery, TodayCounts, TodayList, TodayQuery, TodayRow } from '../relationship/today-list.ts';
import type { VisitCompletion, VisitPlan, VisitPlanQuery, VisitStanding } from '../relationship/visit-plan.ts';
import type { ColumnsState } from './columns-state.ts';
import { calendarItems } from './relationship/calendar-items.ts';
import { complaintFigures } from './relationship/complaint-figures.ts';
import { customerBenefits } from './relationship/customer-benefits.ts';
import { greetedFor, greetingsDue } from './relationship/greetings.ts';
import { opinionsOf, satisfactionOfTeam } from './relationship/opinions.ts';
import { PointsDesk } from './relationship/points-desk.ts';
import { RelationshipDesk } from './relationship/relationship-desk.ts';
import { segmentCounts, segmentMembers } from './relationship/segments.ts';
import { TodayBoard } from './relationship/today-board.ts';
import { visitCompletion } from './relationship/visit-completion.ts';
import { visitPlan } from './relationship/visit-plans.ts';
import { visitStanding } from './relationship/visit-standing.ts';

/** Questions about the relationship with customers. Those that look at every account work in slices and answer when they are through. */
export class RelationshipApi {
  readonly #desk: RelationshipDesk;
  readonly #board: TodayBoard;
  readonly #points: PointsDesk;

  constructor(state: ColumnsState) {
    this.#desk = new RelationshipDesk(state);
    this.#board = new TodayBoard(this.#desk);
    this.#points = new PointsDesk(this.#desk);
  }

  async todayList(query: TodayQuery): Promise<TodayList> {
    await this.#board.ready(query.asOf, query.now);
    return this.#board.list(query);
  }

  async todayCounts(query: TodayQuery): Promise<TodayCounts> {
    await this.#board.ready(query.asOf, query.now);
    return this.#board.counts(query);
  }

  async calendarItems(query: CalendarQuery): Promise<readonly TodayRow[]> {
    await this.#board.ready(dateOfTime(query.now), query.now);
    return calendarItems(this.#board, query);
  }

  visitStanding(customerId: Id, asOf: LocalDate): VisitStanding {
    return visitStanding(this.#desk, this.#slot(customerId), asOf);
  }

  visitPlan(query: VisitPlanQuery): VisitPlan {
    return visitPlan(this.#desk, query);
  }

  visitCompletion(from: LocalDate, to: LocalDate, asOf: LocalDate): readonly VisitCompletion[] {
    return visitCompletion(this.#desk, from, to, asOf);
  }

  complaintsOf(customerId: Id, now: LocalTime): readonly ComplaintRow[] {
    return this.#board.single.complaints.of(this.#slot(customerId), now);
  }

  complaintRow(id: Id, now: LocalTime): ComplaintRow | undefined {
    return this.#board.single.complaints.byId(id, now);
  }

  complaintList(query: ComplaintQuery, page: ComplaintPage): ComplaintList {
    return this.#board.single.complaints.list(query, page);
  }

  complaintsBetween(from: LocalDate, to: LocalDate, now: LocalTime): readonly ComplaintRow[] {
    return this.#board.single.complaints.between(from, to, now);
  }

  complaintFigures(from: LocalDate, to: LocalDate, now: LocalTime): ComplaintFigures {
    return complaintFigures(this.complaintsBetween(from, to, now), from, to);
  }

  complaintCauses(): readonly CauseOfComplaints[] {
    return this.#board.single.complaints.causes();
  }

  segmentCounts(asOf: LocalDate): readonly SegmentCount[] {
    return segmentCounts(this.#desk, asOf);
  }

  segmentMembers(query: SegmentQuery): readonly SegmentMember[] {
    return segmentMembers(this.#desk, query);
  }

  mailings(): readonly MailingHead[] {
    return this.#desk.store.mailings.heads();
  }

  mailingsOf(customerId: Id): readonly MailingHead[] {
    return this.#desk.store.mailings.headsOf(this.#slot(customerId));
  }

  greetingsDue(asOf: LocalDate, options: { readonly rep?: string; readonly days?: number }): GreetingsDue {
    return greetingsDue(this.#desk, asOf, options);
  }

  /** Customers greeted for the festival that comes next, or has just been. */
  greetedFor(festival: Festival, asOf: LocalDate): readonly Id[] {
    const next = festivalsBetween(addDays(asOf, -7), addDays(asOf, 366)).find((day) => day.festival === festival);
    return next === undefined ? [] : [...greetedFor(this.#desk.store, festival, next.on)].map((slot) => this.#desk.idOf(slot));
  }

  serviceRequests(show: 'open' | 'closed'): readonly ServiceRequestRow[] {
    const { documents, picked } = this.#desk;
    const slots = show === 'open' ? picked.requests.bySlot.keys() : documents.serviceRequests.slots();
    const rows = [...slots].flatMap((slot) =>
      documents.serviceRequests
        .of(slot)
        .filter(({ state }) => (state === 'open') === (show === 'open'))
        .map((request) => ({ request, name: this.#desk.nameOf(slot) })),
    );
    const dayOf = ({ request }: ServiceRequestRow): string => (show === 'open' ? request.dueOn : (request.closedOn ?? ''));
    return rows.sort((a, b) => (dayOf(a) < dayOf(b) ? -1 : 1) * (show === 'open' ? 1 : -1));
  }

  /** In the order of the ids; both days included. */
  boughtBetween(ids: readonly Id[], from: LocalDate, to: LocalDate): readonly { readonly name: string; readonly amountFen: Fen }[] {
    return ids.map((id) => {
      const slot = this.#slot(id);
      const lines = slot === -1 ? [] : this.#desk.state.stores.facts.linesOf(slot, dayNumber(from));
      return {
        name: this.#desk.nameOf(slot),
        amountFen: lines.reduce((sum, line) => sum + (line.date <= to ? (line.amountFen ?? 0) : 0), 0),
      };
    });
  }

  pointsOf(customerId: Id, asOf: LocalDate): PointsView {
    return this.#points.view(this.#slot(customerId), asOf);
  }

  async pointsBalances(asOf: LocalDate, limit: number): Promise<PointsBalances> {
    return this.#points.balances(asOf, limit);
  }

  giftsGiven(): Readonly<Record<Id, number>> {
    return this.#points.given();
  }

  satisfactionOfCustomer(customerId: Id, asOf: LocalDate): Satisfaction {
    const parameters = this.#desk.parameters(asOf);
    const fromDay = dayNumber(addMonths(asOf, -parameters.values.satisfactionMonths));
    return satisfactionOf(opinionsOf(this.#desk, this.#slot(customerId), fromDay), asOf, parameters);
  }

  satisfactionOfTeam(asOf: LocalDate, rep: string | null): TeamSatisfaction {
    return satisfactionOfTeam(this.#desk, asOf, rep);
  }

  benefitsOfCustomer(customerId: Id, asOf: LocalDate): CustomerBenefits {
    return customerBenefits(this.#desk, this.#slot(customerId), asOf);
  }

  #slot(customerId: Id): number {
    return this.#desk.credit.slotOf(customerId);
  }
}
