import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import type { DossierPrint } from '../../../shared/dossier/dossier.ts';
import { useFormat } from '../../ui/format.ts';
import classes from './paper.module.css';

interface PaperPageProps {
  readonly print: DossierPrint;
  readonly page: number;
  readonly count: number;
  readonly children: ReactNode;
}

/** One sheet of A4 with its foot: who, when, which copy, page x of y. */
export function PaperPage({ print, page, count, children }: PaperPageProps) {
  const t = useTranslations('dossier');
  const format = useFormat();
  const at = format.dateTime(print.at);
  const copy = String(print.copy);
  return (
    <section className={classes.page} aria-label={t('pageLabel', { page, count })}>
      <div className={classes.content}>{children}</div>
      <footer className={classes.foot}>
        <span className={classes.footName}>{[print.company, print.customer].filter((name) => name !== '').join(' · ')}</span>
        <span>{print.who === '' ? t('foot.printedNobody', { at, copy }) : t('foot.printed', { who: print.who, at, copy })}</span>
        <span>{t('foot.page', { page, count })}</span>
      </footer>
    </section>
  );
}
