import { useTranslations } from 'use-intl';
import type { Satisfaction } from '../../../../shared/rules/4-relationship/index.ts';
import { useFormat } from '../../../ui/format.ts';
import { RATED } from '../../../../shared/records/visit.ts';
import { OPINION_PARTS } from './opinion-parts.ts';
import classes from '../care.module.css';

interface SatisfactionRowProps {
  readonly name: string;
  readonly satisfaction: Satisfaction;
  /** Of the whole team. */
  readonly total?: boolean;
}

/** A score with the means that it comes from; a part without opinions is empty, not zero. */
export function SatisfactionRow({ name, satisfaction: { score, ratings, parts }, total = false }: SatisfactionRowProps) {
  const t = useTranslations('care.teamSatisfaction');
  const format = useFormat();
  return (
    <tr data-satisfaction-of={name} className={total ? classes.total : undefined}>
      <th scope="row">{name}</th>
      <td data-score>{score === null ? '—' : format.integer(score)}</td>
      {RATED.map((rated) => (
        <td key={rated}>{ratings[rated] === null ? '—' : ratings[rated].toFixed(1)}</td>
      ))}
      {OPINION_PARTS.map((each) => {
        const part = parts.find((one) => one.part === each);
        return <td key={each}>{part === undefined ? '—' : t('scored', { score: format.integer(part.score), count: part.opinions })}</td>;
      })}
    </tr>
  );
}
