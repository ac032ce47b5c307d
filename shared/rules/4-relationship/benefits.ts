import type { ParameterSet } from '../../policy/parameters-at.ts';
import type { ParameterKey } from '../../policy/parameters.ts';
import type { CreditStanding, Grade } from '../../records/customer.ts';
import type { LocalDate } from '../../values/id.ts';

export interface BenefitCondition {
  readonly quantity: 'yearsOfCooperation' | 'grade' | 'credit' | 'notSuspended';
  readonly actual: number | string | null;
  readonly threshold: number | string;
  readonly parameter: ParameterKey | null;
  readonly parameterFrom: LocalDate | null;
  readonly holds: boolean;
}

/** §4.4.3 price discount and priority supply. */
export interface Benefits {
  readonly clause: '§4.4.3';
  readonly qualifies: boolean;
  /** Fraction off the price; 0 when it does not qualify. */
  readonly discountShare: number;
  readonly prioritySupply: boolean;
  readonly conditions: readonly BenefitCondition[];
}

export interface BenefitFigures {
  readonly yearsOfCooperation: number | null;
  readonly grade: Grade | null;
  readonly credit: CreditStanding;
  readonly suspended: boolean;
}

const GRADES = ['A', 'B', 'C', 'D'];
const CREDITS = ['good', 'fair', 'poor'];

/** §4.4.3: long-term good customers, by all conditions at once; what is unknown does not hold and is said. */
export function benefitsOf(figures: BenefitFigures, { values, from }: ParameterSet): Benefits {
  const conditions: readonly BenefitCondition[] = [
    {
      quantity: 'yearsOfCooperation',
      actual: figures.yearsOfCooperation,
      threshold: values.discountAfterYears,
      parameter: 'discountAfterYears',
      parameterFrom: from.discountAfterYears,
      holds: figures.yearsOfCooperation !== null && figures.yearsOfCooperation >= values.discountAfterYears,
    },
    {
      quantity: 'grade',
      actual: figures.grade,
      threshold: values.discountFromGrade,
      parameter: 'discountFromGrade',
      parameterFrom: from.discountFromGrade,
      holds: figures.grade !== null && GRADES.indexOf(figures.grade) <= GRADES.indexOf(values.discountFromGrade),
    },
    {
      quantity: 'credit',
      actual: figures.credit === 'notYetAssessed' ? null : figures.credit,
      threshold: values.discountFromCredit,
      parameter: 'discountFromCredit',
      parameterFrom: from.discountFromCredit,
      holds: figures.credit !== 'notYetAssessed' && CREDITS.indexOf(figures.credit) <= CREDITS.indexOf(values.discountFromCredit),
    },
    {
      quantity: 'notSuspended',
      actual: figures.suspended ? 'suspended' : 'active',
      threshold: 'active',
      parameter: null,
      parameterFrom: null,
      holds: !figures.suspended,
    },
  ];
  const qualifies = conditions.every(({ holds }) => holds);
  return { clause: '§4.4.3', qualifies, discountShare: qualifies ? values.discountShare : 0, prioritySupply: qualifies, conditions };
}
