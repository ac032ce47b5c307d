import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import type { DossierPrint } from '../../../shared/dossier/dossier.ts';
import { useFormat } from '../../ui/format.ts';
import { PaperPage } from '../../ui/paper/paper-page.tsx';

interface DossierPageProps {
  readonly print: DossierPrint;
  readonly page: number;
  readonly count: number;
  readonly children: ReactNode;
}

/** One sheet of the dossier; its foot says whose it is, who printed it when, which copy, page x of y. */
export function DossierPage({ print, page, count, children }: DossierPageProps) {
  const t = useTranslations('dossier');
  const format = useFormat();
  const at = format.dateTime(print.at);
  const copy = String(print.copy);
  const whose = [print.company, print.customer].filter((name) => name !== '').join(' · ');
  const printed = print.who === '' ? t('foot.printedNobody', { at, copy }) : t('foot.printed', { who: print.who, at, copy });
  return (
    <PaperPage label={t('pageLabel', { page, count })} foot={[whose, printed, t('foot.page', { page, count })]}>
      {children}
    </PaperPage>
  );
}
