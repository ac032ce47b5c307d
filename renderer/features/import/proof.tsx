import { useTranslations } from 'use-intl';
import type { StatedTotal } from '../../../shared/ledger/reading.ts';
import { useFigureWords } from '../../ui/figure-words.ts';
import { jumpTo } from './jump-to.ts';
import { useLedgerWords } from '../../ui/ledger-words.ts';
import classes from './findings.module.css';

const SPELLED_OUT = 6;

/** Every stated total, re-added: what it says and what was read, in words; those that differ first. */
export function Proof({ totals }: { readonly totals: readonly StatedTotal[] }) {
  const t = useTranslations('import');
  const words = useLedgerWords();
  const figure = useFigureWords();
  if (totals.length === 0) return <p className={classes.remark}>{t('proof.none')}</p>;
  const wrong = totals.filter((total) => !total.agrees);
  const shown = wrong.length > 0 ? wrong : totals.toSorted((a, b) => Math.abs(b.stated) - Math.abs(a.stated));
  return (
    <section className={classes.proof} data-agrees={wrong.length === 0}>
      <h3>{wrong.length === 0 ? t('proof.agrees') : t('proof.differs', { count: wrong.length })}</h3>
      <ul>
        {shown.slice(0, SPELLED_OUT).map((total) => (
          <li key={`${total.row}/${total.field}`}>
            <button type="button" className={classes.jump} onClick={() => jumpTo(total.row)}>
              {t(total.agrees ? 'proof.same' : 'proof.other', {
                row: total.row,
                field: words.field(total.field),
                stated: figure(total.field, total.stated),
                computed: figure(total.field, total.computed),
              })}
            </button>
          </li>
        ))}
      </ul>
      <p>{t('proof.counted', { all: totals.length, agreeing: totals.length - wrong.length })}</p>
    </section>
  );
}
