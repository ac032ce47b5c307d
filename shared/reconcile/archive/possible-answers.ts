import type { Difference, DifferingField, Reconciliation } from '../../records/reconciliation.ts';
import { checkCreditCode } from '../../values/credit-code.ts';
import type { LocalDate } from '../../values/id.ts';

/** What a person says about a difference; `candidate` counts from 0, `value` is what stands at the shelf. */
export type Answer =
  | { readonly kind: 'takePaper' | 'takeElectronic' | 'keepBoth' | 'notSame' | 'reopen' }
  | { readonly kind: 'sameCustomer'; readonly candidate: number }
  | { readonly kind: 'filledIn'; readonly value: string }
  | { readonly kind: 'ask'; readonly owner: string }
  | { readonly kind: 'postpone'; readonly until: LocalDate };
export type AnswerKind = Answer['kind'];

type Asked = Pick<Difference, 'bucket' | 'doubt' | 'paper' | 'electronic' | 'candidates' | 'fields'>;
type Asking = Pick<Reconciliation, 'kind'>;

/** Answers that settle it, the usual one first; asking, postponing and reopening are always possible. */
export function possibleAnswers(difference: Asked, { kind }: Asking): readonly Exclude<AnswerKind, 'ask' | 'postpone' | 'reopen'>[] {
  const { bucket, paper, electronic, candidates, fields } = difference;
  if (paper !== null && electronic !== null) {
    const answers = fields.every(isMistypedCode) && fields.length > 0 ? OF_A_SLIP : OF_A_PAIR;
    return kind === 'catalogue' && fields.length === 1 ? [...answers, 'filledIn'] : answers;
  }
  if (bucket === 'duplicate')
    return paper === null ? ['sameCustomer', 'notSame'] : ['sameCustomer', 'notSame', 'takeElectronic', 'keepBoth'];
  if (candidates.length > 0) return ['sameCustomer', 'notSame', 'keepBoth'];
  return paper === null ? ['takeElectronic', 'keepBoth'] : OF_A_PAIR;
}

const OF_A_PAIR = ['takePaper', 'takeElectronic', 'keepBoth'] as const;
/** Nobody can have a code that fails its check. */
const OF_A_SLIP = ['takeElectronic', 'keepBoth'] as const;

function isMistypedCode({ field, paper }: DifferingField): boolean {
  return field === 'creditCode' && !checkCreditCode(String(paper)).ok;
}

/** Branches, namesakes and repetitions are answered one by one; so is whatever has several who could be meant. */
export function mayBeAnsweredInBulk({ bucket, doubt, candidates, electronic }: Asked, answer: AnswerKind): boolean {
  if (answer === 'filledIn' || answer === 'reopen') return false;
  if (answer !== 'sameCustomer' && answer !== 'notSame') return true;
  if (bucket === 'duplicate' || electronic !== null) return false;
  return doubt === 'similarName' && (answer === 'notSame' || candidates.length === 1);
}
