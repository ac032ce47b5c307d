import { Button, Kbd } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { placeOfCell } from '../../data/ledgers/place-of-cell.ts';
import type { FileView, ProblemPattern, SheetView } from '../../data/ledgers/ledger-views.ts';
import { jumpTo } from './jump-to.ts';
import { useLedgerWords } from '../../ui/ledger-words.ts';
import { answerQuestion, questionAnswers } from './question-answers.ts';
import classes from './findings.module.css';

const CELLS_SPELLED_OUT = 4;

interface QuestionCardProps {
  readonly file: FileView;
  readonly sheet: SheetView;
  readonly problem: ProblemPattern;
  /** The number keys answer this one. */
  readonly open: boolean;
}

/** One question for all cells with the same problem, one answer for all of them. */
export function QuestionCard({ file, sheet, problem, open }: QuestionCardProps) {
  const t = useTranslations('import');
  const words = useLedgerWords();
  const [first] = problem.cells;
  return (
    <section className={classes.question} data-answered={problem.answered || undefined}>
      <h3>
        {first && t('question.cell', { cell: first.cell, raw: first.raw })} {words.problem(problem.code)}
      </h3>
      <p className={classes.where}>
        {problem.field !== null && <span>{words.field(problem.field)} · </span>}
        {t('question.cells', { count: problem.count })}{' '}
        {problem.cells.slice(0, CELLS_SPELLED_OUT).map(({ cell, raw }) => (
          <button type="button" key={cell} className={classes.cell} title={raw} onClick={() => jumpTo(placeOfCell(cell)?.row ?? 1)}>
            {cell}
          </button>
        ))}
      </p>
      <div className={classes.answers}>
        {questionAnswers(problem).map((answer, at) => {
          const chosen = 'handling' in answer && problem.handling === answer.handling;
          return (
            <Button
              key={'choice' in answer ? answer.choice : answer.handling}
              size="compact-sm"
              variant={chosen ? 'light' : 'default'}
              aria-pressed={'handling' in answer ? chosen : undefined}
              leftSection={open ? <Kbd size="xs">{at + 1}</Kbd> : undefined}
              onClick={() => void answerQuestion(file, sheet, problem, answer)}
            >
              {'choice' in answer ? words.choice(answer.choice) : t(`question.${answer.handling}`)}
            </Button>
          );
        })}
        {problem.essential && <span className={classes.remark}>{t('question.essential')}</span>}
      </div>
    </section>
  );
}
