import { UnstyledButton } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { BUCKETS, type Bucket } from '../../../../shared/reconcile/rows/reconcile-row.ts';
import type { Reconciliation } from '../../../../shared/records/reconciliation.ts';
import type { DifferenceQuery, DifferenceSummary } from '../../../data/reconcile/difference-query.ts';
import { useFormat } from '../../../ui/format.ts';
import { useSay } from '../use-say.ts';
import classes from './one.module.css';

interface CountsTableProps {
  readonly reconciliation: Reconciliation;
  readonly summary: DifferenceSummary | undefined;
  readonly bucket: DifferenceQuery['bucket'];
  readonly onBucket: (bucket: DifferenceQuery['bucket']) => void;
}

/** Every row of both sides ends in exactly one bucket: the sums are there to be checked against both inputs. */
export function CountsTable({ reconciliation, summary, bucket, onBucket }: CountsTableProps) {
  const t = useTranslations('reconcile.counts');
  const say = useSay(reconciliation.kind);
  const { integer } = useFormat();
  const { counts, paperRows, electronicRows, paperRecords, kind } = reconciliation;
  const sum = (side: 'paper' | 'electronic'): number => BUCKETS.reduce((total, each) => total + counts[each][side], 0);
  const settledOf = (each: Bucket): string => {
    const of = summary?.buckets.find((one) => one.bucket === each);
    return of === undefined ? '' : t('settledOf', { settled: of.settled, total: of.total });
  };
  return (
    <table className={classes.counts}>
      <caption className={classes.hidden}>{t('caption')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('side')}</th>
          {BUCKETS.map((each) => (
            <th key={each} scope="col">
              {each === 'same' ? (
                say(`reconcile.bucket.${each}`)
              ) : (
                <UnstyledButton
                  className={classes.bucket}
                  aria-pressed={bucket === each}
                  onClick={() => onBucket(bucket === each ? '' : each)}
                >
                  {say(`reconcile.bucket.${each}`)}
                </UnstyledButton>
              )}
            </th>
          ))}
          <th scope="col">{t('sum')}</th>
          <th scope="col">{t('input')}</th>
        </tr>
      </thead>
      <tbody>
        <CountsRow
          head={t(kind === 'figures' ? 'ledger' : 'paper')}
          values={BUCKETS.map((each) => integer(counts[each].paper))}
          sum={integer(sum('paper'))}
          input={t('paperRows', { rows: paperRows, records: paperRecords })}
          agrees={sum('paper') === paperRows}
        />
        <CountsRow
          head={t(kind === 'figures' ? 'books' : 'electronic')}
          values={BUCKETS.map((each) => integer(counts[each].electronic))}
          sum={integer(sum('electronic'))}
          input={t('electronicRows', { rows: electronicRows })}
          agrees={sum('electronic') === electronicRows}
        />
        <tr>
          <th scope="row">{t('settled')}</th>
          {BUCKETS.map((each) => (
            <td key={each}>{settledOf(each)}</td>
          ))}
          <td>{summary && t('settledOf', { settled: summary.settled, total: summary.total })}</td>
          <td>{t('waiting', { count: (summary?.total ?? 0) - (summary?.settled ?? 0) })}</td>
        </tr>
      </tbody>
    </table>
  );
}

interface CountsRowProps {
  readonly head: string;
  readonly values: readonly string[];
  readonly sum: string;
  readonly input: string;
  readonly agrees: boolean;
}

function CountsRow({ head, values, sum, input, agrees }: CountsRowProps) {
  const t = useTranslations('reconcile.counts');
  return (
    <tr>
      <th scope="row">{head}</th>
      {values.map((value, at) => (
        <td key={BUCKETS[at]}>{value}</td>
      ))}
      <td>{sum}</td>
      <td className={classes.input}>
        {agrees ? '=' : '≠'} {input} {!agrees && <strong>{t('wrong')}</strong>}
      </td>
    </tr>
  );
}
