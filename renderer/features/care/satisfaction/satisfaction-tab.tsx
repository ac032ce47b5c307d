import { useTranslations } from 'use-intl';
import { RATED } from '../../../../shared/records/visit.ts';
import { today } from '../../../data/clock.ts';
import { dataVersion } from '../../../data/data-version.ts';
import { satisfactionOfTeam } from '../../../data/relationship/satisfaction.ts';
import { useQuery } from '../../../data/use-query.ts';
import { useFormat } from '../../../ui/format.ts';
import { Part } from '../part.tsx';
import { OPINION_PARTS } from './opinion-parts.ts';
import { SatisfactionRow } from './satisfaction-row.tsx';
import classes from '../care.module.css';

/** §7.3.1: how content the customers are, of everybody and of each sales rep, and from what that is computed. */
export function SatisfactionTab() {
  const t = useTranslations('care.teamSatisfaction');
  const words = useTranslations('care.satisfaction');
  const format = useFormat();
  const asOf = today();
  const team = useQuery(async () => {
    await dataVersion();
    return satisfactionOfTeam(asOf);
  }, [asOf]);
  if (!team) return <div aria-busy />;
  const { all, byRep } = team;
  const asked = byRep.filter(({ satisfaction }) => satisfaction.score !== null);
  const window = { from: format.date(all.from), to: format.date(all.to) };
  return (
    <Part title={t('title')} clause="§4.1.1 §7.3.1">
      <p className={classes.text}>{words(all.score === null ? 'nothing' : 'window', window)}</p>
      {all.score === null && <p className={classes.text}>{t('hint')}</p>}
      {all.score !== null && (
        <>
          <div className={classes.scroll}>
            <table className={classes.table} aria-label={t('title')}>
              <thead>
                <tr>
                  <th scope="col">{t('rep')}</th>
                  <th scope="col">{words('score')}</th>
                  {RATED.map((rated) => (
                    <th key={rated} scope="col">
                      {t('mean', { rated: words(`rated.${rated}`) })}
                    </th>
                  ))}
                  {OPINION_PARTS.map((part) => (
                    <th key={part} scope="col">
                      {t('part', { part: words(`part.${part}`) })}
                    </th>
                  ))}
                </tr>
              </thead>
              <tbody>
                <SatisfactionRow name={t('all')} satisfaction={all} total />
                {asked.map(({ rep, satisfaction }) => (
                  <SatisfactionRow key={rep} name={rep || t('nobody')} satisfaction={satisfaction} />
                ))}
              </tbody>
            </table>
          </div>
          <p className={classes.dim} data-why>
            {t('why', {
              weights: all.parts.map(({ part, weight }) => t('weight', { part: words(`part.${part}`), weight })).join(t('and')),
            })}
          </p>
          {asked.length < byRep.length && <p className={classes.dim}>{t('notAsked', { count: byRep.length - asked.length })}</p>}
        </>
      )}
    </Part>
  );
}
