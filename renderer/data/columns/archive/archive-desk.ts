import { parametersAt, type ParameterSet } from '../../../../shared/policy/parameters-at.ts';
import type { ArchiveSection } from '../../../../shared/records/archive-document.ts';
import type { Grade } from '../../../../shared/records/customer.ts';
import type { PaperLoan } from '../../../../shared/records/paper-loan.ts';
import { archiveSlots, partAges, type ArchiveFacts, type ArchiveSlot, type PartAge } from '../../../../shared/rules/6-archive/index.ts';
import type { Id, LocalDate } from '../../../../shared/values/id.ts';
import { ARCHIVE_SECTIONS } from '../../../../shared/records/archive-document.ts';
import { standingOf } from '../../../../shared/rules/5-credit/index.ts';
import { dayNumber, fromDayNumber } from '../../../../shared/values/local-date.ts';
import { localDayOf } from '../../clock.ts';
import type { ColumnsState } from '../columns-state.ts';
import { NO_DAY } from '../customer-figures.ts';
import { gradeOfRank, UNKNOWN } from '../standing-figures.ts';
import type { Standings } from '../standings.ts';
import type { ArchiveStore } from './archive-store.ts';

/** What the rules of chapter 6 ask about one customer, by slot. */
export class ArchiveDesk {
  readonly #parameters = new Map<string, ParameterSet>();

  constructor(
    readonly state: ColumnsState,
    readonly store: ArchiveStore,
  ) {}

  standings(asOf: LocalDate): Standings {
    return this.state.standings.at(asOf);
  }

  parameters(asOf: LocalDate): ParameterSet {
    const { versions, version } = this.state.stores.parameters;
    const key = `${asOf}/${version}`;
    const known = this.#parameters.get(key);
    if (known !== undefined) return known;
    this.#parameters.clear();
    const found = parametersAt(versions, asOf);
    this.#parameters.set(key, found);
    return found;
  }

  slotOf(customerId: Id): number {
    return this.state.stores.customers.slots.find(customerId) ?? -1;
  }

  idOf(slot: number): Id {
    return this.state.stores.customers.slots.ids[slot] ?? '';
  }

  nameOf(slot: number): string {
    return this.state.stores.customers.shown[slot]?.name ?? '';
  }

  /** The grade that counts: a proposal does not yet. */
  gradeOf(slot: number, { counting }: Standings): Grade | null {
    return gradeOfRank(counting[slot] ?? UNKNOWN);
  }

  facts(slot: number, standings: Standings): ArchiveFacts {
    const { customers, documents } = this.state.stores;
    const { asOf } = standings;
    const assessed = standingOf(documents.creditAssessments.of(slot), asOf) !== 'notYetAssessed';
    const complaints = documents.complaints.of(slot).length > 0;
    const recorded = new Set<string>();
    if ((standings.figures.lastDay[slot] ?? NO_DAY) !== NO_DAY) recorded.add('purchaseRecord');
    if ((customers.shown[slot]?.contact ?? '') !== '') recorded.add('contacts');
    if (this.state.relationship.visits.last.get(slot) !== NO_DAY) recorded.add('visitRecord');
    if (complaints) recorded.add('complaintRecord');
    if (assessed) recorded.add('creditAssessment');
    return {
      grade: this.gradeOf(slot, standings),
      industry: customers.shown[slot]?.industry ?? null,
      hasCredit: assessed || documents.creditLimits.of(slot).some(({ state }) => state === 'approved'),
      hasContract: documents.contracts.of(slot).length > 0,
      hasComplaint: complaints,
      recorded,
    };
  }

  slots(slot: number, standings: Standings): readonly ArchiveSlot[] {
    const { archiveDocuments, paperLoans } = this.store;
    const { asOf } = standings;
    return archiveSlots(this.facts(slot, standings), archiveDocuments.of(slot), paperLoans.of(slot), this.parameters(asOf).values, asOf);
  }

  /** §6.1.2: of the sections in which something is expected or was filed. */
  ages(slot: number, slots: readonly ArchiveSlot[], standings: Standings): readonly PartAge[] {
    const { asOf } = standings;
    const changed: Partial<Record<ArchiveSection, LocalDate>> = {};
    const note = (section: ArchiveSection, day: LocalDate): void => {
      if (day <= asOf && day > (changed[section] ?? '')) changed[section] = day;
    };
    for (const { section, updatedAt, notRequiredBecause } of this.store.archiveDocuments.of(slot))
      if (notRequiredBecause === '') note(section, localDayOf(updatedAt));
    for (const [section, day] of this.recordedDays(slot, standings)) note(section, fromDayNumber(day));
    const asked = ARCHIVE_SECTIONS.filter(
      (section) => changed[section] !== undefined || slots.some((each) => each.section === section && each.state !== 'notRequired'),
    );
    return partAges(changed, asked, this.parameters(asOf).values.archiveReviewEveryMonths, asOf);
  }

  /** The last day, not after the day asked for, on which the app's own records changed a section. */
  recordedDays(slot: number, { asOf, figures }: Standings): readonly (readonly [ArchiveSection, number])[] {
    const today = dayNumber(asOf);
    const assessed = this.state.stores.documents.creditAssessments
      .of(slot)
      .flatMap(({ approvedAt }) => (approvedAt === null ? [] : dayNumber(localDayOf(approvedAt))))
      .filter((day) => day <= today);
    const days: readonly (readonly [ArchiveSection, number])[] = [
      ['purchases', figures.lastDay[slot] ?? NO_DAY],
      ['afterSales', this.state.relationship.visits.last.get(slot)],
      ['credit', assessed.length === 0 ? NO_DAY : Math.max(...assessed)],
    ];
    return days.filter(([, day]) => day !== NO_DAY && day <= today);
  }

  loansOut(slot: number, asOf: LocalDate): readonly PaperLoan[] {
    return this.store.paperLoans.of(slot).filter(({ outOn, backOn }) => outOn <= asOf && (backOn === null || backOn > asOf));
  }
}
