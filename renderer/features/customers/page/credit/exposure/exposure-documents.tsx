import { useTranslations } from 'use-intl';
import type { ExposurePart } from '../../../../../../shared/rules/5-credit/index.ts';
import { useFormat } from '../../../../../ui/format.ts';
import classes from '../credit.module.css';

const SHOWN = 200;

/** The documents of one part of the exposure; they add up to it. */
export function ExposureDocuments({ part }: { readonly part: ExposurePart }) {
  const t = useTranslations('credit.exposure');
  const format = useFormat();
  if (part.documents.length === 0) return <p className={classes.text}>{t('none')}</p>;
  const rest = part.documents.slice(SHOWN);
  return (
    <div className={classes.why} data-documents={part.part}>
      <table className={classes.table} aria-label={t(part.part)}>
        <thead>
          <tr>
            <th scope="col">{t('document')}</th>
            <th scope="col" data-text>
              {t('date')}
            </th>
            <th scope="col">{t('amount')}</th>
          </tr>
        </thead>
        <tbody>
          {part.documents.slice(0, SHOWN).map(({ kind, id, docNo, date, amountFen }) => (
            <tr key={`${kind} ${id}`}>
              <td data-text data-wrap>
                {docNo === '' ? t(`kind.${kind}`) : docNo}
              </td>
              <td data-text>{date === null ? '—' : format.date(date)}</td>
              <td data-negative={amountFen < 0 || undefined}>{format.money(amountFen)}</td>
            </tr>
          ))}
          {rest.length > 0 && (
            <tr>
              <td data-text colSpan={2}>
                {t('rest', { count: rest.length })}
              </td>
              <td>{format.money(rest.reduce((sum, { amountFen }) => sum + amountFen, 0))}</td>
            </tr>
          )}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" colSpan={2}>
              {t('sum')}
            </th>
            <td data-negative={part.amountFen < 0 || undefined}>{format.money(part.amountFen)}</td>
          </tr>
        </tfoot>
      </table>
    </div>
  );
}
