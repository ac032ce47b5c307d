import { useTranslations } from 'use-intl';
import type { MissingDocument } from '../../../data/archive/archive-row.ts';
import { today } from '../../../data/clock.ts';
import { useFormat } from '../../../ui/format.ts';
import { PaperPage } from '../../../ui/paper/paper-page.tsx';
import classes from './place-holder-sheet.module.css';

interface PlaceHolderSheetProps {
  readonly document: MissingDocument;
  readonly who: string;
  readonly company: string;
  readonly page: number;
  readonly pages: number;
}

/** Filled in by hand when the document comes, and then taken out. */
export function PlaceHolderSheet({ document, who, company, page, pages }: PlaceHolderSheetProps) {
  const t = useTranslations('archive.missing');
  const words = useTranslations('dossier');
  const format = useFormat();
  const { name, number, place, section, slot, state } = document;
  const facts = [
    [t('customer'), name],
    [t('number'), number],
    [t('place'), place],
    [t('section'), words(`section.${section}`)],
    [t('since'), format.date(today())],
  ] as const;
  return (
    <PaperPage
      label={t('sheetOf', { name, document: words(`slot.${slot}`) })}
      foot={[company, t('printed', { who, date: format.date(today()) }), t('page', { page, pages })]}
    >
      <p className={classes.state}>{t(`state.${state}`)}</p>
      <h2 className={classes.document}>{words(`slot.${slot}`)}</h2>
      <dl className={classes.facts}>
        {facts.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value === '' ? '—' : value}</dd>
          </div>
        ))}
      </dl>
      <dl className={classes.toFill}>
        {(['receivedOn', 'receivedFrom', 'pages', 'filedBy'] as const).map((field) => (
          <div key={field}>
            <dt>{t(field)}</dt>
            <dd />
          </div>
        ))}
      </dl>
      <p className={classes.note}>{t('note')}</p>
    </PaperPage>
  );
}
