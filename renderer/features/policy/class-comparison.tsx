import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import type { ClassMoves } from '../../data/gradings.ts';
import { useFormat } from '../../ui/format.ts';
import classes from './policy.module.css';

interface ClassComparisonProps<Class extends string> {
  readonly title: string;
  readonly of: readonly Class[];
  readonly counts: Pick<ClassMoves<Class>, 'before' | 'after'>;
  readonly mark: (each: Class) => ReactNode;
}

/** Customers by grade or scale, now and then, as figures and bars on one scale. */
export function ClassComparison<Class extends string>({ title, of, counts, mark }: ClassComparisonProps<Class>) {
  const t = useTranslations('policy');
  const format = useFormat();
  const { before, after } = counts;
  const most = Math.max(1, ...of.flatMap((each) => [before[each], after[each]]));
  return (
    <table className={classes.comparison}>
      <thead>
        <tr>
          <th scope="col">{title}</th>
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
        {of.map((each) => {
          const change = after[each] - before[each];
          return (
            <tr key={each}>
              <th scope="row">{mark(each)}</th>
              <td className={classes.figure}>{format.integer(before[each])}</td>
              <td className={classes.figure}>{format.integer(after[each])}</td>
              <td className={classes.figure} data-change={Math.sign(change)}>
                {change > 0 ? '+' : ''}
                {format.integer(change)}
              </td>
              <td className={classes.bars} aria-hidden>
                <span className={classes.barBefore} style={{ width: `${(before[each] / most) * 100}%` }} />
                <span className={classes.barAfter} style={{ width: `${(after[each] / most) * 100}%` }} />
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
