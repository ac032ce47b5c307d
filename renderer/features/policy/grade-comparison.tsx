import { useTranslations } from 'use-intl';
import type { Grade } from '../../../shared/records/customer.ts';
import { GRADES } from '../../../shared/rules/2-grading/index.ts';
import { useFormat } from '../../ui/format.ts';
import { GradeBadge } from '../../ui/grade-badge.tsx';
import classes from './policy.module.css';

interface GradeComparisonProps {
  readonly before: Readonly<Record<Grade, number>>;
  readonly after: Readonly<Record<Grade, number>>;
}

/** Customers by grade, now and then, as figures and bars on one scale. */
export function GradeComparison({ before, after }: GradeComparisonProps) {
  const t = useTranslations('policy');
  const format = useFormat();
  const most = Math.max(1, ...GRADES.flatMap((grade) => [before[grade], after[grade]]));
  return (
    <table className={classes.comparison}>
      <thead>
        <tr>
          <th scope="col">{t('whatIf.grade')}</th>
          <th scope="col" className={classes.figure}>
            {t('whatIf.before')}
          </th>
          <th scope="col" className={classes.figure}>
            {t('whatIf.after')}
          </th>
          <th scope="col" className={classes.figure}>
            {t('whatIf.change')}
          </th>
          <td aria-hidden />
        </tr>
      </thead>
      <tbody>
        {GRADES.map((grade) => {
          const change = after[grade] - before[grade];
          return (
            <tr key={grade}>
              <th scope="row">
                <GradeBadge grade={grade} state="effective" />
              </th>
              <td className={classes.figure}>{format.integer(before[grade])}</td>
              <td className={classes.figure}>{format.integer(after[grade])}</td>
              <td className={classes.figure} data-change={Math.sign(change)}>
                {change > 0 ? '+' : ''}
                {format.integer(change)}
              </td>
              <td className={classes.bars} aria-hidden>
                <span className={classes.barBefore} style={{ width: `${(before[grade] / most) * 100}%` }} />
                <span className={classes.barAfter} style={{ width: `${(after[grade] / most) * 100}%` }} />
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
