import { catalogueFields } from '../../../shared/reconcile/archive/catalogue-fields.ts';
import { electronicRow } from '../../../shared/reconcile/archive/electronic-row.ts';
import { possibleAnswers, type Answer } from '../../../shared/reconcile/archive/possible-answers.ts';
import { fieldDifferences } from '../../../shared/reconcile/rows/field-differences.ts';
import type { ReconcileRow } from '../../../shared/reconcile/rows/reconcile-row.ts';
import type {
  Difference,
  DifferenceCandidate,
  DifferenceRow,
  DifferingField,
  Reconciliation,
} from '../../../shared/records/reconciliation.ts';
import { checkCreditCode } from '../../../shared/values/credit-code.ts';
import type { Id } from '../../../shared/values/id.ts';
import type { Recorder } from '../recorder.ts';
import type { GivenAnswer, RefusalReason } from './answer-outcome.ts';
import type { Archive } from './archive-rows.ts';
import { ArchiveWrites } from './archive-writes.ts';

type Patch = Partial<Difference>;
export type Step = (done: number, total: number) => void;
const OPEN: Patch = { state: 'open', resolution: '', resolvedBy: '', resolvedAt: null, postponedUntil: null };

/** What a batch of answers changes; nothing is written before `write`. */
export class AnswerWork {
  readonly #patches = new Map<Id, Patch>();
  readonly #writes: ArchiveWrites;

  constructor(
    readonly reconciliation: Reconciliation,
    archive: Archive,
    /** Electronic rows that unsure ones of the batch may be, as differences of their own. */
    readonly listed: ReadonlyMap<Id, Difference>,
    readonly recorder: Recorder,
  ) {
    this.#writes = new ArchiveWrites(archive, reconciliation.ledger, recorder);
  }

  /** Null: it was answered. */
  answer(difference: Difference, { answer, notes }: GivenAnswer): RefusalReason | null {
    const outcome = this.#outcome(difference, answer);
    if (typeof outcome === 'string') return outcome;
    this.#patches.set(difference.id, { ...outcome, ...(notes === null ? {} : { notes }) });
    return null;
  }

  /** `step` is told of the rows written and may throw to stop: then nothing of it is. */
  async write(recorder: Recorder, step: Step): Promise<void> {
    step(0, this.#patches.size);
    await this.#writes.write(recorder);
    let done = 0;
    await recorder.patchMany(
      'differences',
      [...this.#patches].map(([id, patch]) => ({ id, patch })),
      (rows) => step((done += rows), this.#patches.size),
    );
  }

  #outcome(difference: Difference, answer: Answer): Patch | RefusalReason {
    if (answer.kind === 'reopen') return OPEN;
    if (answer.kind === 'ask') return { ...OPEN, state: 'asked', owner: answer.owner };
    if (answer.kind === 'postpone')
      return { ...OPEN, state: 'postponed', postponedUntil: answer.until, owner: difference.owner || this.recorder.who };
    if (!possibleAnswers(difference, this.reconciliation).includes(answer.kind)) return 'notPossible';
    switch (answer.kind) {
      case 'takePaper':
        return this.#takePaper(difference, difference.fields) ?? this.#settled('takePaper');
      case 'filledIn':
        return this.#fillIn(difference, answer.value);
      case 'sameCustomer':
        return this.#sameCustomer(difference, difference.candidates[answer.candidate]);
      case 'notSame':
        return this.#notSame(difference);
      default:
        return this.#settled(answer.kind);
    }
  }

  /** Null when it was done. Booked figures are corrected by postings, never here. */
  #takePaper({ paper, electronic }: Difference, fields: readonly DifferingField[]): RefusalReason | null {
    if (this.reconciliation.kind === 'figures') return null;
    return electronic === null
      ? this.#writes.addCustomer(paper as DifferenceRow)
      : this.#writes.takeFields(electronic.key, paper as DifferenceRow, fields);
  }

  #fillIn(difference: Difference, value: string): Patch | RefusalReason {
    const [field] = difference.fields as readonly [DifferingField];
    const isFigure = field.field === 'pages' || field.field === 'annualPurchaseKg';
    const paper = isFigure ? Number(value) : value.trim();
    if (
      paper === '' ||
      (isFigure && !(Number.isInteger(paper) && Number(paper) >= 0)) ||
      field.field === 'industry' ||
      field.field === 'grade' ||
      (field.field === 'creditCode' && !checkCreditCode(String(paper)).ok)
    )
      return 'notAValue';
    return (
      this.#takePaper(difference, [{ ...field, paper }]) ?? { ...this.#settled('filledIn'), fields: [{ ...field, electronic: paper }] }
    );
  }

  #sameCustomer(difference: Difference, candidate: DifferenceCandidate | undefined): Patch | RefusalReason {
    if (candidate === undefined) return 'notPossible';
    if (difference.bucket === 'duplicate') {
      if (difference.paper === null || this.reconciliation.kind === 'figures') return this.#settled('sameCustomer');
      return this.#writes.addVolume(difference.paper, candidate) ?? this.#settled('sameCustomer');
    }
    const own = this.listed.get(candidate.listed);
    if (own === undefined) return 'gone';
    if (own.resolution === 'sameCustomer' || this.#patches.get(own.id)?.resolution === 'sameCustomer') return 'taken';
    const fields = this.#fieldsBetween(difference.paper as DifferenceRow, candidate);
    if (fields === null) return 'customerGone';
    this.#patches.set(own.id, this.#settled('sameCustomer'));
    const { similarity: _similarity, listed: _listed, ...electronic } = candidate;
    const paired: Patch = { electronic, tier: 'said', fields };
    return fields.length === 0 ? { ...paired, ...this.#settled('sameCustomer') } : { ...paired, ...OPEN };
  }

  /** None of those it might have been: then only one side has it, and that is asked next. */
  #notSame(difference: Difference): Patch | RefusalReason {
    if (difference.bucket === 'unsure') return { ...OPEN, candidates: [], doubt: 'saidNotSame' };
    if (difference.paper === null || this.reconciliation.kind === 'figures') return this.#settled('notSame');
    return this.#writes.addCustomer(difference.paper) ?? this.#settled('notSame');
  }

  #fieldsBetween(paper: DifferenceRow, electronic: DifferenceRow): readonly DifferingField[] | null {
    const { kind, ledger } = this.reconciliation;
    if (kind === 'figures') return fieldDifferences(rowOf(paper), rowOf(electronic)).filter(({ field }) => field !== 'name');
    const customer = this.#writes.customer(electronic.key);
    const folders = this.#writes.foldersOf(electronic.key);
    if (customer === undefined) return null;
    return catalogueFields(rowOf(paper), electronicRow(customer, folders, ledger), customer, folders, ledger);
  }

  #settled(resolution: Difference['resolution']): Patch {
    return { state: 'resolved', resolution, resolvedBy: this.recorder.who, resolvedAt: this.recorder.at, postponedUntil: null };
  }
}

function rowOf({ key, name, archiveNo, creditCode, fields }: DifferenceRow): ReconcileRow {
  return { key, name, archiveNo, creditCode, fields, formerNames: [] };
}
