import type { CustomerPatch, CustomerStage, Industry } from '../../../../shared/records/customer.ts';
import type { FieldProblemCode } from '../../../../shared/rules/5-credit/index.ts';
import { checkCreditCode } from '../../../../shared/values/credit-code.ts';
import { foldWidth } from '../../../../shared/values/fold-text.ts';
import { isLocalDate } from '../../../../shared/values/local-date.ts';
import { checkPhone } from '../../../../shared/values/phone.ts';
import { failed, ok, type Result } from '../../../../shared/values/result.ts';
import { LONG_FIELDS, type EditableField } from './editable-field.ts';

/** Why a typed text cannot be stored; texts under `customers.problem`. */
export interface FieldProblem {
  readonly code:
    | 'nameMissing'
    | 'taken'
    | 'tooLong'
    | 'creditCodeLength'
    | 'creditCodeCharacter'
    | 'creditCodeCheck'
    | 'phoneLength'
    | 'phoneCharacter'
    | 'email'
    | 'date'
    | 'weight'
    | 'choice'
    | 'amount'
    | 'weightOrAmount'
    | 'positive'
    | 'days'
    | 'endBeforeStart'
    | 'future'
    | 'tooFar'
    | 'reasonMissing'
    | 'responsibleMissing'
    | 'contractTaken'
    | 'singleAmount'
    | 'gateStops'
    | 'birthday'
    | 'noSuchDay'
    | 'subjectMissing'
    | 'resultMissing'
    | 'ratingMissing'
    | 'notATime'
    | 'afterNow'
    | 'beforeAsked'
    | 'whole'
    | 'wholeEitherSign'
    | 'notEnoughPoints'
    | 'notEnoughStock'
    | 'notOffered'
    | 'noValue'
    | FieldProblemCode;
  readonly values: Readonly<Record<string, string | number>>;
}

const INDUSTRIES: readonly Industry[] = ['construction', 'machinery', 'metalProducts'];
const STAGES: readonly CustomerStage[] = ['prospect', 'active', 'dormant'];
const LONGEST = 200;
const LONGEST_TEXT = 4000;
const HEAVIEST_KG = 10_000_000_000;
const CREDIT_CHARACTERS = '0123456789ABCDEFGHJKLMNPQRTUWXY';

/** A typed text as the patch that stores it, or the exact reason why not. */
export function readField(field: EditableField, typed: string): Result<CustomerPatch, FieldProblem> {
  const text = foldWidth(typed);
  const longest = LONG_FIELDS.includes(field) ? LONGEST_TEXT : LONGEST;
  if (text.length > longest) return problem('tooLong', { longest });
  switch (field) {
    case 'name':
      return text === '' ? problem('nameMissing') : ok({ name: typed.trim() });
    case 'creditCode':
      return text === '' ? ok({ creditCode: '' }) : readCreditCode(text);
    case 'phone':
      return readPhones(text);
    case 'email':
      return text === '' || /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text) ? ok({ email: text }) : problem('email');
    case 'industry':
      return readChoice(INDUSTRIES, text, (industry) => ({ industry }));
    case 'stage':
      return text === '' ? problem('choice') : readChoice(STAGES, text, (stage) => ({ stage: stage ?? 'prospect' }));
    case 'since':
      return readSince(text);
    case 'declaredAnnualKg':
      return readWeight(text);
    default:
      // Company names and addresses keep their own brackets; the rest is stored in half width.
      return ok({ [field]: field === 'address' || LONG_FIELDS.includes(field) ? typed.trim() : text });
  }
}

function readCreditCode(text: string): Result<CustomerPatch, FieldProblem> {
  const checked = checkCreditCode(text);
  if (checked.ok) return ok({ creditCode: checked.value });
  const code = text.replace(/[\s-]/g, '').toUpperCase();
  if (checked.error === 'length') return problem('creditCodeLength', { count: code.length });
  if (checked.error === 'character') {
    const place = [...code].findIndex((character) => !CREDIT_CHARACTERS.includes(character));
    return problem('creditCodeCharacter', { place: place + 1, character: code.charAt(place) });
  }
  const expected = [...CREDIT_CHARACTERS].find((character) => checkCreditCode(code.slice(0, 17) + character).ok);
  return problem('creditCodeCheck', { expected: expected ?? '', actual: code.charAt(17) });
}

/** Several numbers are kept as they are separated in old ledgers: by strokes or commas. */
function readPhones(text: string): Result<CustomerPatch, FieldProblem> {
  const numbers = text
    .split(/[/、;；,，]/)
    .map((each) => each.trim())
    .filter((each) => each !== '');
  const stored: string[] = [];
  for (const number of numbers) {
    const checked = checkPhone(number);
    if (!checked.ok) return problem(checked.error === 'length' ? 'phoneLength' : 'phoneCharacter', { number });
    stored.push(checked.value);
  }
  return ok({ phone: stored.join(' / ') });
}

function readChoice<T extends string>(
  choices: readonly T[],
  text: string,
  patch: (choice: T | null) => CustomerPatch,
): Result<CustomerPatch, FieldProblem> {
  if (text === '') return ok(patch(null));
  const chosen = choices.find((choice) => choice === text);
  return chosen ? ok(patch(chosen)) : problem('choice');
}

/** A whole day, or only the year in which cooperation began. */
function readSince(text: string): Result<CustomerPatch, FieldProblem> {
  if (text === '') return ok({ since: null });
  const [, year = '', month = '1', day = '1'] = /^(\d{4})(?:[-/.年](\d{1,2})(?:[-/.月](\d{1,2})日?)?月?)?年?$/.exec(text) ?? [];
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isLocalDate(date) ? ok({ since: date }) : problem('date');
}

function readWeight(text: string): Result<CustomerPatch, FieldProblem> {
  if (text === '') return ok({ declaredAnnualKg: null });
  const tonnes = Number(text.replaceAll(',', '').replace(/\s*(?:t|吨|噸)$/i, ''));
  const kg = Math.round(tonnes * 1000);
  return Number.isFinite(tonnes) && kg >= 0 && kg <= HEAVIEST_KG ? ok({ declaredAnnualKg: kg }) : problem('weight');
}

function problem(code: FieldProblem['code'], values: FieldProblem['values'] = {}): { readonly ok: false; readonly error: FieldProblem } {
  return failed({ code, values });
}
