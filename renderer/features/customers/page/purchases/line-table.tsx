import { ActionIcon, VisuallyHidden } from '@mantine/core';
import { IconArrowBackUp } from '@tabler/icons-react';
import { useTranslations } from 'use-intl';
import type { SalesLine } from '../../../../../shared/records/sales-line.ts';
import type { SalesLinePage } from '../../../../data/purchases.ts';
import { useFormat } from '../../../../ui/format.ts';
import classes from './purchases.module.css';

interface LineTableProps {
  readonly page: SalesLinePage;
  readonly onReverse: (line: SalesLine) => void;
}

export function LineTable({ page, onReverse }: LineTableProps) {
  const t = useTranslations('customers.purchases');
  const words = useTranslations('words.sale');
  const format = useFormat();
  const reversed = new Set(page.lines.map(({ reverses }) => reverses));
  return (
    <div className={classes.scroll}>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">{words('date')}</th>
            <th scope="col" data-text>
              {t('goods')}
            </th>
            <th scope="col">{t('weight')}</th>
            <th scope="col">{t('price')}</th>
            <th scope="col">{t('amount')}</th>
            <th scope="col">
              <VisuallyHidden>{t('tools')}</VisuallyHidden>
            </th>
          </tr>
        </thead>
        <tbody>
          {page.lines.map((line) => (
            <tr key={line.id} data-line={line.id} data-reversed={reversed.has(line.id) || undefined}>
              <td className={classes.figures}>{format.date(line.date)}</td>
              <td data-text>
                {[line.product, line.materialGrade, line.spec, line.mill].filter((part) => part !== '').join(' ') || '—'}
                <span className={classes.note}>
                  {[line.docNo, line.contractNo, line.reverses === '' ? '' : t('isReversal'), line.notes]
                    .filter((part) => part !== '')
                    .join(' · ')}
                </span>
              </td>
              <Figure value={line.weightKg} text={format.tonnes} />
              <Figure value={line.unitPriceFen} text={format.money} />
              <Figure value={line.amountFen} text={format.money} />
              <td>
                {line.reverses === '' && !reversed.has(line.id) && (
                  <ActionIcon
                    variant="subtle"
                    color="gray"
                    size={22}
                    aria-label={t('reverseLine', { date: format.date(line.date), product: line.product })}
                    title={t('reverse')}
                    onClick={() => onReverse(line)}
                  >
                    <IconArrowBackUp size={14} />
                  </ActionIcon>
                )}
              </td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row" colSpan={2}>
              {t('sum', { count: format.integer(page.count) })}
            </th>
            <td className={classes.figures}>{format.tonnes(page.totals.weightKg)}</td>
            <td className={classes.figures} colSpan={2}>
              {format.money(page.totals.amountFen)}
            </td>
          </tr>
        </tfoot>
      </table>
    </div>
  );
}

function Figure({ value, text }: { readonly value: number | null; readonly text: (value: number) => string }) {
  return (
    <td className={classes.figures} data-negative={(value !== null && value < 0) || undefined}>
      {value === null ? '—' : text(value)}
    </td>
  );
}
