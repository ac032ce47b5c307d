import { useTranslations } from 'use-intl';
import type { SkippedRows } from '../../data/ledgers/ledger-views.ts';
import { useFormat } from '../../ui/format.ts';
import { jumpTo } from './jump-to.ts';
import { useLedgerWords } from '../../ui/ledger-words.ts';
import classes from './findings.module.css';

/** Every row that is no record, by reason; each can be looked at. */
export function SkippedRowsList({ skipped }: { readonly skipped: readonly SkippedRows[] }) {
  const t = useTranslations('import');
  const words = useLedgerWords();
  const format = useFormat();
  if (skipped.length === 0) return null;
  return (
    <section>
      <h3 className={classes.heading}>
        {t('skipped.title')} <small>{t('skipped.hint')}</small>
      </h3>
      {skipped.map(({ why, count, rows }) => (
        <details key={why} className={classes.skipped}>
          <summary>
            <span>{words.skip(why)}</span>
            <b>{format.integer(count)}</b>
          </summary>
          <div className={classes.rows}>
            {rows.map((row) => (
              <button type="button" key={row} className={classes.cell} onClick={() => jumpTo(row)}>
                {row}
              </button>
            ))}
            {rows.length < count && <span>…</span>}
          </div>
        </details>
      ))}
    </section>
  );
}
