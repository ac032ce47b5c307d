import { parametersAt, type ParameterSet } from '../../../../../shared/policy/parameters-at.ts';
import type { Contract } from '../../../../../shared/records/contract.ts';
import type { CreditLimit } from '../../../../../shared/records/credit-limit.ts';
import type { CreditRelease } from '../../../../../shared/records/credit-release.ts';
import type { DunningAction } from '../../../../../shared/records/dunning-action.ts';
import type { MoneyFact } from '../../../../../shared/records/money-fact.ts';
import type { ParameterVersion } from '../../../../../shared/records/parameter-version.ts';
import type { PaymentPromise } from '../../../../../shared/records/payment-promise.ts';
import type { SalesLine } from '../../../../../shared/records/sales-line.ts';
import type { Suspension } from '../../../../../shared/records/suspension.ts';
import {
  exposureOf,
  gateVerdict,
  limitInForce,
  settle,
  type Exposure,
  type GateInput,
  type GateVerdict,
} from '../../../../../shared/rules/5-credit/index.ts';

/** The day that these tests look from unless they say otherwise. */
export const AS_OF = '2026-11-23';
export const PARAMETERS_FROM = '2026-01-01';

export function creditParameters(values: ParameterVersion['values'] = {}): ParameterSet {
  return parametersAt([{ id: 'v', effectiveFrom: PARAMETERS_FROM, values, who: '王經理', at: 1, reason: '' }], AS_OF);
}

export function salesLine(line: Partial<SalesLine> & Pick<SalesLine, 'id' | 'amountFen'>): SalesLine {
  const texts = { product: '螺紋鋼', materialGrade: 'HRB400E', spec: 'Φ20', mill: '', salesRep: '', notes: '', reverses: '', batch: 'b' };
  const figures = { pieces: null, weightKg: null, unitPriceFen: null, weighing: null };
  return { customerId: 'c0', date: AS_OF, contractNo: '', docNo: line.id, ...texts, ...figures, ...line };
}

export function contract(fields: Partial<Contract> & Pick<Contract, 'id'>): Contract {
  return {
    customerId: 'c0',
    contractNo: fields.id,
    kind: 'single',
    state: 'effective',
    signedOn: '2026-01-05',
    startsOn: '2026-01-05',
    endsOn: '2026-12-31',
    weightKg: null,
    amountFen: null,
    paymentDays: null,
    salesRep: '',
    notes: '',
    createdAt: 1,
    updatedAt: 1,
    ...fields,
  };
}

export function creditLimit(fields: Partial<CreditLimit> & Pick<CreditLimit, 'id' | 'amountFen'>): CreditLimit {
  const people = { reason: '', proposedBy: '李經辦', proposedAt: 1, approvedBy: '王經理', approvedAt: 2 };
  return {
    customerId: 'c0',
    kind: 'standing',
    from: '2026-01-01',
    until: null,
    state: 'approved',
    computedFen: null,
    ...people,
    ...fields,
  };
}

export function suspension(fields: Partial<Suspension> & Pick<Suspension, 'id' | 'measure'>): Suspension {
  return {
    customerId: 'c0',
    state: 'approved',
    documentId: 'i',
    docNo: 'FP1',
    overdueDays: 91,
    overdueFen: 1,
    asOf: '2026-11-01',
    limitFen: null,
    from: '2026-11-01',
    reason: '',
    proposedBy: '',
    proposedAt: 1,
    decidedBy: '',
    decidedAt: 2,
    liftedOn: null,
    liftedBy: '',
    ...fields,
  };
}

export function creditRelease(fields: Partial<CreditRelease> & Pick<CreditRelease, 'id' | 'amountFen'>): CreditRelease {
  return { customerId: 'c0', on: AS_OF, until: AS_OF, reason: '', releasedBy: '王經理', at: 1, limitFen: 0, exposureFen: 0, ...fields };
}

export function dunningAction(fields: Partial<DunningAction> & Pick<DunningAction, 'id' | 'step' | 'doneOn'>): DunningAction {
  const texts = { responsible: '', evidence: '', result: '' };
  return { customerId: 'c0', ...texts, documents: [], overdueFen: 0, nextOn: null, createdAt: 1, ...fields };
}

export function paymentPromise(
  fields: Partial<PaymentPromise> & Pick<PaymentPromise, 'id' | 'madeOn' | 'dueOn' | 'amountFen'>,
): PaymentPromise {
  return { customerId: 'c0', madeBy: '', takenBy: '', notes: '', withdrawn: false, createdAt: 1, ...fields };
}

/** Everything of one customer that the rules of §5.2 and §5.3 look at. */
export interface Situation {
  readonly facts?: readonly MoneyFact[];
  readonly sales?: readonly SalesLine[];
  readonly contracts?: readonly Contract[];
  readonly limits?: readonly CreditLimit[];
  readonly suspensions?: readonly Suspension[];
  readonly releases?: readonly CreditRelease[];
  readonly booksFrom?: string | null;
  readonly asOf?: string;
}

export function exposureIn({ facts = [], sales = [], contracts = [], booksFrom = '2026-01-01', asOf = AS_OF }: Situation): Exposure {
  return exposureOf({ account: settle(facts, asOf), sales, contracts, booksFrom }, asOf);
}

export function gateIn(
  situation: Situation,
  step: GateInput['step'],
  amountFen: number,
  contractNo = '',
  values: ParameterVersion['values'] = {},
): GateVerdict {
  const { facts = [], sales = [], limits = [], suspensions = [], releases = [], asOf = AS_OF } = situation;
  const account = settle(facts, asOf);
  const limit = limitInForce(limits, suspensions, asOf);
  const input = { step, amountFen, contractNo, account, exposure: exposureIn(situation), limit, releases, sales, departmentHead: '王經理' };
  return gateVerdict(input, creditParameters(values), asOf);
}
