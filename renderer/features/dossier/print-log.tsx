import { Text } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { shortFingerprint } from '../../../shared/dossier/dossier-marks.ts';
import { DOSSIER_SECTIONS } from '../../../shared/dossier/dossier.ts';
import type { DossierPrint } from '../../../shared/records/dossier-print.ts';
import { useFormat } from '../../ui/format.ts';
import classes from './dossier.module.css';

/** §6.3: every copy that left the machine, newest first. */
export function PrintLog({ prints, next }: { readonly prints: readonly DossierPrint[]; readonly next: number | null }) {
  const t = useTranslations('dossier');
  return (
    <section aria-label={t('log.title')} className={classes.log}>
      <Text size="sm" fw={600}>
        {t('log.title')}
      </Text>
      {next !== null && (
        <Text size="xs" c="dimmed">
          {t('nextCopy', { copy: next })}
        </Text>
      )}
      {prints.length === 0 ? (
        <Text size="xs" c="dimmed">
          {t('log.none')}
        </Text>
      ) : (
        <ol className={classes.copies}>
          {prints.map((print) => (
            <Copy key={print.id} print={print} />
          ))}
        </ol>
      )}
    </section>
  );
}

function Copy({ print }: { readonly print: DossierPrint }) {
  const t = useTranslations('dossier');
  const format = useFormat();
  const { medium, copy, copies, at, by, reader, sections, masks, pages, fingerprint, spoiled } = print;
  const numbers = sections.map((section) => DOSSIER_SECTIONS.indexOf(section) + 1).join(' ');
  const facts = [
    medium === 'excel' ? '' : t(`log.medium.${medium}`),
    pages > 0 ? t('log.pages', { count: pages }) : '',
    sections.length === DOSSIER_SECTIONS.length ? '' : numbers,
    ...masks.map((mask) => `− ${t(`mask.${mask}`)}`),
    print.onlyChanged ? t('log.changed') : '',
    shortFingerprint(fingerprint),
  ];
  return (
    <li data-spoiled={spoiled || undefined}>
      <strong>{medium === 'excel' ? t('log.medium.excel') : t('log.copy', { copy, copies })}</strong> {format.dateTime(at)}{' '}
      {reader === '' ? by : reader}
      {spoiled && ` · ${t('log.spoiled')}`}
      <br />
      <span className={classes.facts}>{facts.filter((fact) => fact !== '').join(' · ')}</span>
    </li>
  );
}
