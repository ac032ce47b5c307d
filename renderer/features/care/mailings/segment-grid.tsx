import { Checkbox } from '@mantine/core';
import { useTranslations } from 'use-intl';
import type { Grade, Industry } from '../../../../shared/records/customer.ts';
import type { SegmentCount } from '../../../data/relationship/segments.ts';
import { useFormat } from '../../../ui/format.ts';
import classes from '../care.module.css';

const GRADES: readonly (Grade | null)[] = ['A', 'B', 'C', 'D', null];
const INDUSTRIES: readonly (Industry | null)[] = ['construction', 'machinery', 'metalProducts', null];

interface SegmentGridProps {
  readonly counts: readonly SegmentCount[];
  readonly grades: readonly (Grade | null)[];
  readonly industries: readonly (Industry | null)[];
  readonly onGrades: (grades: readonly (Grade | null)[]) => void;
  readonly onIndustries: (industries: readonly (Industry | null)[]) => void;
}

/** Grade by industry with how many customers each has; rows and columns are chosen. */
export function SegmentGrid({ counts, grades, industries, onGrades, onIndustries }: SegmentGridProps) {
  const t = useTranslations('care.mailing');
  const words = useTranslations('words');
  const format = useFormat();
  const countOf = (grade: Grade | null, industry: Industry | null) =>
    counts.find((cell) => cell.grade === grade && cell.industry === industry)?.customers ?? 0;
  return (
    <div className={classes.scroll}>
      <table className={`${classes.table} ${classes.segments}`} aria-label={t('segment')}>
        <thead>
          <tr>
            <th scope="col">{t('segment')}</th>
            {INDUSTRIES.map((industry) => (
              <th key={industry ?? 'none'} scope="col">
                <Checkbox
                  size="xs"
                  label={words(`industry.${industry ?? 'none'}`)}
                  checked={industries.includes(industry)}
                  onChange={() => onIndustries(toggled(INDUSTRIES, industries, industry))}
                />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {GRADES.map((grade) => (
            <tr key={grade ?? 'none'}>
              <th scope="row">
                <Checkbox
                  size="xs"
                  label={words(`grade.${grade ?? 'none'}`)}
                  checked={grades.includes(grade)}
                  onChange={() => onGrades(toggled(GRADES, grades, grade))}
                />
              </th>
              {INDUSTRIES.map((industry) => (
                <td
                  key={industry ?? 'none'}
                  className={grades.includes(grade) && industries.includes(industry) ? undefined : classes.dim}
                  data-cell={`${grade ?? ''}/${industry ?? ''}`}
                >
                  {format.integer(countOf(grade, industry))}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function toggled<T>(all: readonly T[], chosen: readonly T[], one: T): readonly T[] {
  return all.filter((each) => (each === one ? !chosen.includes(one) : chosen.includes(each)));
}
