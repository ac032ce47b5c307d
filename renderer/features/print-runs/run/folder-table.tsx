import { memo, useMemo } from 'react';
import { useTranslations } from 'use-intl';
import { shortFingerprint } from '../../../../shared/dossier/dossier-marks.ts';
import type { DossierPrint } from '../../../../shared/records/dossier-print.ts';
import type { Id } from '../../../../shared/values/id.ts';
import type { NamedCustomer } from '../../../data/print-runs/customers-named.ts';
import { useFormat } from '../../../ui/format.ts';
import classes from '../print-runs.module.css';

interface FolderTableProps {
  readonly customerIds: readonly Id[];
  /** Newest first. */
  readonly prints: readonly DossierPrint[];
  readonly names: ReadonlyMap<Id, NamedCustomer>;
}

/** What came out, each with the number of its folder. */
export function FolderTable({ customerIds, prints, names }: FolderTableProps) {
  const t = useTranslations('dossier');
  const format = useFormat();
  const numbers = useMemo(() => new Map(customerIds.map((id, at) => [id, at + 1])), [customerIds]);
  if (prints.length === 0) return null;
  return (
    <table className={classes.folders} aria-label={t('log.title')}>
      <thead>
        <tr>
          <th data-figure>{t('runs.folder')}</th>
          <th>{t('runs.customer')}</th>
          <th>{t('runs.copy')}</th>
          <th data-figure>{t('runs.pageCount')}</th>
          <th>{t('cover.fingerprint')}</th>
          <th>{t('runs.at')}</th>
        </tr>
      </thead>
      <tbody>
        {prints.map(({ id, customerId, copy, copies, pages, fingerprint, at, spoiled }) => (
          <FolderRow
            key={id}
            number={numbers.get(customerId)}
            code={names.get(customerId)?.code ?? ''}
            name={names.get(customerId)?.name ?? ''}
            copy={copy}
            copies={copies}
            pages={pages}
            fingerprint={fingerprint}
            at={at}
            spoiled={spoiled}
            format={format}
          />
        ))}
      </tbody>
    </table>
  );
}

type FolderRowProps = NamedCustomer &
  Pick<DossierPrint, 'copy' | 'copies' | 'pages' | 'fingerprint' | 'at' | 'spoiled'> & {
    readonly number: number | undefined;
    readonly format: ReturnType<typeof useFormat>;
  };

/** Drawn once: with every folder one row is new and the others stay. */
const FolderRow = memo(function FolderRow({ number, code, name, copy, copies, pages, fingerprint, at, spoiled, format }: FolderRowProps) {
  const t = useTranslations('dossier');
  return (
    <tr data-spoiled={spoiled || undefined}>
      <td data-figure>{number}</td>
      <td>{`${code} ${name}`}</td>
      <td>
        {t('log.copy', { copy, copies })}
        {spoiled && ` · ${t('log.spoiled')}`}
      </td>
      <td data-figure>{pages}</td>
      <td>{shortFingerprint(fingerprint)}</td>
      <td>{format.time(at)}</td>
    </tr>
  );
});
