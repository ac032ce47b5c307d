import { Anchor } from '@mantine/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { ExposurePart } from '../../../../../../shared/rules/5-credit/index.ts';
import { useFormat } from '../../../../../ui/format.ts';
import { Section } from '../../section.tsx';
import type { CreditData } from '../credit-data.ts';
import { ExposureDocuments } from './exposure-documents.tsx';
import classes from '../credit.module.css';

/** What the customer could cost: four parts, each with the documents behind it, and what that leaves of the limit. */
export function ExposureSection({ data: { exposure, picture } }: { readonly data: CreditData }) {
  const t = useTranslations('credit.exposure');
  const format = useFormat();
  const [opened, setOpened] = useState<ExposurePart['part'] | null>(null);
  const { limitFen } = picture.limit;
  const left = limitFen === null ? null : limitFen - exposure.totalFen;
  return (
    <Section title={t('title')}>
      <table className={classes.table} aria-label={t('title')} data-exposure>
        <tbody>
          {exposure.parts.map(({ part, amountFen, documents }) => (
            <tr key={part} data-part={part}>
              <th scope="row" data-text>
                <Anchor
                  component="button"
                  size="sm"
                  aria-expanded={opened === part}
                  onClick={() => setOpened(opened === part ? null : part)}
                >
                  {t(part)}
                </Anchor>{' '}
                <span className={classes.dim}>{t('documents', { count: documents.length })}</span>
              </th>
              <td data-negative={amountFen < 0 || undefined}>{format.money(amountFen)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr data-part="total">
            <th scope="row">{t('total')}</th>
            <td data-negative={exposure.totalFen < 0 || undefined}>{format.money(exposure.totalFen)}</td>
          </tr>
          {limitFen !== null && (
            <tr data-part="left">
              <th scope="row">{t('left', { limit: format.money(limitFen) })}</th>
              <td data-negative={(left ?? 0) < 0 || undefined}>{format.money(left ?? 0)}</td>
            </tr>
          )}
        </tfoot>
      </table>
      {exposure.parts
        .filter(({ part }) => part === opened)
        .map((part) => (
          <ExposureDocuments key={part.part} part={part} />
        ))}
      {exposure.remarks.map((remark) => (
        <p key={remark.code} className={classes.text} data-remark={remark.code}>
          {t(`remark.${remark.code}`, { count: remark.count, docNos: remark.docNos.filter((docNo) => docNo !== '').join(', ') })}
        </p>
      ))}
    </Section>
  );
}
