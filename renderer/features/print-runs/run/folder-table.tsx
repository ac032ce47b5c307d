import { useTranslations } from 'use-intl';
import { shortFingerprint } from '../../../../shared/dossier/dossier-marks.ts';
import type { DossierPrint } from '../../../../shared/records/dossier-print.ts';
import type { PrintRun } from '../../../../shared/records/print-run.ts';
import type { Id } from '../../../../shared/values/id.ts';
import type { NamedCustomer } from '../../../data/print-runs/customers-named.ts';
import { useFormat } from '../../../ui/format.ts';
import classes from '../print-runs.module.css';

/** As many as fit on a screen and a half; the newest are those that lie on top of the tray. */
const SHOWN = 60;

interface FolderTableProps {
  readonly run: PrintRun;
  readonly prints: readonly DossierPrint[];
  readonly names: ReadonlyMap<Id, NamedCustomer>;
}

/** What came out, the newest first, each with the number of its folder; below, who was left out and why. */
export function FolderTable({ run, prints, names }: FolderTableProps) {
  const t = useTranslations('dossier');
  const format = useFormat();
  const numbers = new Map(run.customerIds.map((id, at) => [id, at + 1]));
  return (
    <>
      {prints.length > 0 && (
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
            {prints
              .slice(-SHOWN)
              .toReversed()
              .map(({ id, customerId, copy, copies, pages, fingerprint, at, spoiled }) => (
                <tr key={id} data-spoiled={spoiled || undefined}>
                  <td data-figure>{numbers.get(customerId)}</td>
                  <td>{[names.get(customerId)?.code ?? '', names.get(customerId)?.name ?? ''].join(' ')}</td>
                  <td>
                    {t('log.copy', { copy, copies })}
                    {spoiled && ` · ${t('log.spoiled')}`}
                  </td>
                  <td data-figure>{pages}</td>
                  <td>{shortFingerprint(fingerprint)}</td>
                  <td>{format.time(at)}</td>
                </tr>
              ))}
          </tbody>
        </table>
      )}
      {run.leftOut.length > 0 && (
        <section aria-label={t('runs.leftOut', { count: run.leftOut.length })}>
          <h3>{t('runs.leftOut', { count: run.leftOut.length })}</h3>
          <ul>
            {run.leftOut.slice(0, SHOWN).map(({ customerId, why }) => (
              <li key={`${customerId}-${why}`}>
                {names.get(customerId)?.name ?? customerId} · {t(`runs.why.${why}`)}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
