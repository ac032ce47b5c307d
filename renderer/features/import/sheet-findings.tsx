import { useTranslations } from 'use-intl';
import type { FileView, SheetView } from '../../data/ledgers/ledger-views.ts';
import { useFormat } from '../../ui/format.ts';
import { useLedgerWords } from '../../ui/ledger-words.ts';
import { Proof } from './proof.tsx';
import { openQuestion } from './question-answers.ts';
import { QuestionCard } from './question-card.tsx';
import { SkippedRowsList } from './skipped-rows-list.tsx';
import { useAnswerKeys } from './use-answer-keys.ts';
import classes from './findings.module.css';

/** Proof, questions, and what becomes of the rows. */
export function SheetFindings({ file, sheet }: { readonly file: FileView; readonly sheet: SheetView }) {
  const t = useTranslations('import');
  const words = useLedgerWords();
  const format = useFormat();
  const open = openQuestion(sheet);
  useAnswerKeys();
  return (
    <div className={classes.findings}>
      {sheet.kind === 'other' ? (
        <p className={classes.remark}>
          {words.remark(sheet.remark)} {t('becomes.sayKind')}
        </p>
      ) : (
        <Proof totals={sheet.totals} />
      )}
      {sheet.problems.map((problem) => (
        <QuestionCard key={problem.key} file={file} sheet={sheet} problem={problem} open={problem === open} />
      ))}
      {sheet.kind !== 'other' && (
        <section>
          <h3 className={classes.heading}>{t('becomes.title')}</h3>
          <dl className={classes.figures}>
            <div>
              <dt>{sheet.included && sheet.writes !== null ? t('becomes.imported') : t('becomes.notImported')}</dt>
              <dd>{format.integer(sheet.records - sheet.heldBack)}</dd>
            </div>
            <div>
              <dt>{t('becomes.heldBack')}</dt>
              <dd>{format.integer(sheet.heldBack)}</dd>
            </div>
            {sheet.hiddenRecords > 0 && (
              <div>
                <dt>{t('becomes.hidden')}</dt>
                <dd>{format.integer(sheet.hiddenRecords)}</dd>
              </div>
            )}
          </dl>
        </section>
      )}
      <SkippedRowsList skipped={sheet.skipped} />
    </div>
  );
}
