import type { FileView, ProblemHandling, ProblemPattern, SheetView } from '../../data/ledgers/ledger-views.ts';
import { useImport } from './import-store.ts';

export type QuestionAnswer = { readonly choice: string } | { readonly handling: ProblemHandling };

/** What can be answered, in the order of the keys 1, 2, 3 … */
export function questionAnswers({ choices, essential }: ProblemPattern): readonly QuestionAnswer[] {
  const handlings: readonly QuestionAnswer[] = essential ? [] : [{ handling: 'import' }, { handling: 'hold-back' }];
  return [...choices.map((choice) => ({ choice })), ...handlings];
}

export async function answerQuestion(file: FileView, sheet: SheetView, problem: ProblemPattern, answer: QuestionAnswer): Promise<void> {
  const { session } = useImport.getState();
  if ('choice' in answer) await session?.correct(file.id, sheet.table, { answers: { [problem.code]: answer.choice } });
  else await session?.handle(file.id, sheet.table, problem.key, answer.handling);
}

/** The question that the number keys answer: the first one nobody has answered. */
export function openQuestion(sheet: SheetView): ProblemPattern | undefined {
  return sheet.problems.find((problem) => !problem.answered && questionAnswers(problem).length > 0);
}
