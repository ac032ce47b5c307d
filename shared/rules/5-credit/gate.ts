import type { ParameterSet } from '../../policy/parameters-at.ts';
import type { ParameterKey } from '../../policy/parameters.ts';
import type { CreditRelease } from '../../records/credit-release.ts';
import type { SalesLine } from '../../records/sales-line.ts';
import type { Fen, LocalDate } from '../../values/id.ts';
import { coveringRelease } from './covering-release.ts';
import type { Exposure } from './exposure.ts';
import type { ExposureRemark } from './exposure-part.ts';
import type { LimitInForce } from './limit-in-force.ts';
import { oldestOverdue, type OldestOverdue } from './oldest-overdue.ts';
import type { Account } from './open-items.ts';

export type GateStep = 'order' | 'delivery' | 'invoice';
type Outcome = 'pass' | 'warn' | 'stop' | 'released';

/** Everything of one customer, as of the day of the gate. */
export interface GateInput {
  readonly step: GateStep;
  readonly amountFen: Fen;
  /** '' without a contract. */
  readonly contractNo: string;
  readonly account: Account;
  readonly exposure: Exposure;
  readonly limit: LimitInForce;
  readonly releases: readonly CreditRelease[];
  readonly sales: readonly SalesLine[];
  /** '' when nobody is named. */
  readonly departmentHead: string;
}

/** The figures held against each other. `parameter` is null where a limit or a measure is the threshold; `since` is from when that one counts. */
export interface GateReason {
  readonly code: 'overLimit' | 'suspended' | 'longOverdue' | 'noLimit';
  readonly clause: string;
  readonly unit: 'fen' | 'days';
  readonly actual: number;
  readonly threshold: number | null;
  readonly parameter: ParameterKey | null;
  readonly parameterFrom: LocalDate | null;
  readonly since: LocalDate | null;
  /** Of the overdue document that it is about; '' for the others. */
  readonly docNo: string;
}

/** `invoicingNeverStops`: there are reasons, but the goods are delivered; `noLimit`: the parameter lets customers without a limit pass. */
export interface GateRemark {
  readonly code: ExposureRemark['code'] | 'invoicingNeverStops' | 'noLimit';
  readonly count: number;
  readonly docNos: readonly string[];
}

export interface GateVerdict {
  readonly step: GateStep;
  readonly outcome: Outcome;
  readonly reasons: readonly GateReason[];
  readonly amountFen: Fen;
  /** Null: no limit was ever given. */
  readonly limitFen: Fen | null;
  readonly exposureFen: Fen;
  readonly afterFen: Fen;
  readonly oldest: OldestOverdue | null;
  readonly release: CreditRelease | null;
  /** Who may release; '' means the department head, without a name. */
  readonly mayRelease: string;
  readonly remarks: readonly GateRemark[];
}

/** §5.2, §5.3.3: an order is at worst warned of, a delivery at worst stopped; an invoice of delivered goods and goods that come back always pass. */
export function gateVerdict(input: GateInput, parameters: ParameterSet, asOf: LocalDate): GateVerdict {
  const { step, amountFen, limit, exposure, releases, sales } = input;
  const oldest = oldestOverdue(input.account);
  const afterFen = exposure.totalFen + addedFen(input);
  const reasons = [...limitReasons(limit, afterFen, parameters), ...overdueReasons(limit, oldest, parameters)];
  const severest = severity(reasons, parameters.values.gateWithoutLimit as Outcome);
  const release = step === 'delivery' && amountFen >= 0 && severest === 'stop' ? coveringRelease(releases, sales, amountFen, asOf) : null;
  return {
    step,
    outcome: release ? 'released' : outcomeOf(step, amountFen, severest),
    reasons,
    amountFen,
    limitFen: limit.limitFen,
    exposureFen: exposure.totalFen,
    afterFen,
    oldest,
    release,
    mayRelease: input.departmentHead,
    remarks: [...exposure.remarks, ...gateRemarks(step, reasons, parameters)],
  };
}

/** What the step adds to the exposure: a delivery only what its contract did not draw yet, an invoice only what was not delivered. */
function addedFen({ step, amountFen, contractNo, exposure }: GateInput): Fen {
  if (step === 'order') return amountFen;
  const deliveredFen = exposure.parts.find(({ part }) => part === 'deliveredNotInvoiced')?.amountFen ?? 0;
  if (step === 'invoice') return amountFen - Math.min(amountFen, deliveredFen);
  const drawn = exposure.parts.find(({ part }) => part === 'drawnContracts')?.documents ?? [];
  const drawnFen = contractNo === '' ? 0 : drawn.reduce((sum, each) => (each.docNo === contractNo ? sum + each.amountFen : sum), 0);
  return amountFen - Math.min(amountFen, drawnFen);
}

/** §5.2.1. Who pays in advance needs no limit. */
function limitReasons(limit: LimitInForce, afterFen: Fen, parameters: ParameterSet): readonly GateReason[] {
  if (afterFen <= (limit.limitFen ?? 0)) return [];
  const figures = { clause: '§5.2.1', unit: 'fen', actual: afterFen, threshold: limit.limitFen, docNo: '' } as const;
  if (limit.limitFen === null)
    return [{ code: 'noLimit', ...figures, parameter: 'gateWithoutLimit', parameterFrom: parameters.from.gateWithoutLimit, since: null }];
  const source = limit.cut ?? limit.standing ?? limit.temporary[0];
  return [{ code: 'overLimit', ...figures, parameter: null, parameterFrom: null, since: source?.from ?? null }];
}

/** §5.3.3 */
function overdueReasons({ suspended }: LimitInForce, oldest: OldestOverdue | null, { values, from }: ParameterSet): readonly GateReason[] {
  const parameter = 'cooperationSuspendedAfterDays';
  const compared = { clause: '§5.3.3', unit: 'days', threshold: values[parameter], parameter, parameterFrom: from[parameter] } as const;
  return [
    ...(suspended === null
      ? []
      : [{ code: 'suspended' as const, ...compared, actual: oldest?.days ?? 0, since: suspended.from, docNo: suspended.docNo }]),
    ...(oldest === null || oldest.days <= compared.threshold
      ? []
      : [{ code: 'longOverdue' as const, ...compared, actual: oldest.days, since: oldest.dueOn, docNo: oldest.docNo }]),
  ];
}

function outcomeOf(step: GateStep, amountFen: Fen, severest: Outcome): Outcome {
  if (step === 'invoice' || amountFen < 0) return 'pass';
  return step === 'order' && severest === 'stop' ? 'warn' : severest;
}

function severity(reasons: readonly GateReason[], withoutLimit: Outcome): Outcome {
  if (reasons.some(({ code }) => code !== 'noLimit')) return 'stop';
  return reasons.length > 0 ? withoutLimit : 'pass';
}

function gateRemarks(step: GateStep, reasons: readonly GateReason[], { values }: ParameterSet): readonly GateRemark[] {
  if (step === 'invoice') return reasons.length > 0 ? [{ code: 'invoicingNeverStops', count: reasons.length, docNos: [] }] : [];
  const passes = values.gateWithoutLimit === 'pass' && reasons.some(({ code }) => code === 'noLimit');
  return passes ? [{ code: 'noLimit', count: 1, docNos: [] }] : [];
}
