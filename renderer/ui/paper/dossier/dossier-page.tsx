import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { shortFingerprint } from '../../../../shared/dossier/dossier-marks.ts';
import type { DossierStamp } from '../../../../shared/dossier/dossier.ts';
import { useFormat } from '../../format.ts';
import { PaperPage } from '../paper-page.tsx';

interface DossierPageProps {
  readonly print: DossierStamp;
  readonly page: number;
  readonly count: number;
  readonly children: ReactNode;
}

/** One sheet of the dossier; its foot says whose it is, which copy, page x of y, who printed it when, the fingerprint of the content, who reads it by which request. */
export function DossierPage({ print, page, count, children }: DossierPageProps) {
  const t = useTranslations('dossier');
  const format = useFormat();
  const at = format.dateTime(print.at);
  const { company, customer, who, copy, copies, reader, requestNo, fingerprint } = print;
  const printed = who === '' ? t('foot.printedNobody', { at }) : t('foot.printed', { who, at });
  const read = [reader === '' ? '' : t('foot.reader', { reader }), requestNo === '' ? '' : t('foot.request', { number: requestNo })];
  return (
    <PaperPage
      label={joined([customer, t('foot.copy', { copy, copies }), t('pageLabel', { page, count })])}
      foot={[joined([customer, company]), t('foot.copy', { copy, copies }), t('foot.page', { page, count })]}
      note={[joined([printed, t('foot.fingerprint', { fingerprint: shortFingerprint(fingerprint) })]), joined(read)]}
    >
      {children}
    </PaperPage>
  );
}

function joined(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(' · ');
}
