import { parametersAt, type ParameterSet } from '../../../../shared/policy/parameters-at.ts';
import type { ArchiveSection } from '../../../../shared/records/archive-document.ts';
import type { Grade } from '../../../../shared/records/customer.ts';
import type { PaperLoan } from '../../../../shared/records/paper-loan.ts';
import { archiveSlots, partAges, type ArchiveFacts, type ArchiveSlot, type PartAge } from '../../../../shared/rules/6-archive/index.ts';
import type { Id, Instant, LocalDate } from '../../../../shared/values/id.ts';
import { ARCHIVE_SECTIONS } from '../../../../shared/records/archive-document.ts';
import { standingOf } from '../../../../shared/rules/5-credit/index.ts';
import type { ColumnsState } from '../columns-state.ts';
import { NO_DAY } from '../customer-figures.ts';
import { dateOrNull, gradeOfRank, UNKNOWN } from '../standing-figures.ts';
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
  ages(slot: number, slots: readonly ArchiveSlot[], { asOf, figures }: Standings): readonly PartAge[] {
    const changed: Partial<Record<ArchiveSection, LocalDate>> = {};
    const note = (section: ArchiveSection, day: LocalDate | null): void => {
      if (day !== null && day <= asOf && day > (changed[section] ?? '')) changed[section] = day;
    };
    for (const { section, updatedAt, notRequiredBecause } of this.store.archiveDocuments.of(slot))
      if (notRequiredBecause === '') note(section, localDay(updatedAt));
    note('purchases', dateOrNull(figures.lastDay[slot] ?? NO_DAY));
    note('afterSales', dateOrNull(this.state.relationship.visits.last.get(slot)));
    for (const { approvedAt } of this.state.stores.documents.creditAssessments.of(slot))
      note('credit', approvedAt === null ? null : localDay(approvedAt));
    const asked = ARCHIVE_SECTIONS.filter(
      (section) => changed[section] !== undefined || slots.some((each) => each.section === section && each.state !== 'notRequired'),
    );
    return partAges(changed, asked, this.parameters(asOf).values.archiveReviewEveryMonths, asOf);
  }

  loansOut(slot: number, asOf: LocalDate): readonly PaperLoan[] {
    return this.store.paperLoans.of(slot).filter(({ outOn, backOn }) => outOn <= asOf && (backOn === null || backOn > asOf));
  }
}

function localDay(instant: Instant): LocalDate {
  const date = new Date(instant);
  return `${date.getFullYear()}-${String(date.getMonth() + 1).padStart(2, '0')}-${String(date.getDate()).padStart(2, '0')}`;
}
