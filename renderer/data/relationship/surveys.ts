import { RATED, type Ratings } from '../../../shared/records/visit.ts';
import type { SurveyAnswer } from '../../../shared/records/survey-answer.ts';
import type { Id } from '../../../shared/values/id.ts';
import { isLocalDate } from '../../../shared/values/local-date.ts';
import { failed, ok, type Result } from '../../../shared/values/result.ts';
import { newId, today } from '../clock.ts';
import { runCommand } from '../command.ts';
import type { Committed } from '../committed.ts';
import { db } from '../db.ts';

export type SurveyAnswerDraft = Omit<SurveyAnswer, 'id' | 'createdAt'>;

export interface SurveyProblem {
  readonly field: 'customerId' | 'on' | 'ratings';
  readonly code: 'required' | 'notADate' | 'future' | 'outOfRange';
}

/** Newest first. */
export async function surveyAnswersOf(customerId: Id): Promise<readonly SurveyAnswer[]> {
  const rows = await db.surveyAnswers.where('customerId').equals(customerId).toArray();
  return rows.sort((a, b) => (a.on === b.on ? b.createdAt - a.createdAt : a.on < b.on ? 1 : -1));
}

/** At least one of the three questions has an answer, 1 to 5. */
export async function saveSurveyAnswer(draft: SurveyAnswerDraft): Promise<Result<Committed<SurveyAnswer>, readonly SurveyProblem[]>> {
  const problems: SurveyProblem[] = [];
  if (draft.customerId === '') problems.push({ field: 'customerId', code: 'required' });
  if (!isLocalDate(draft.on)) problems.push({ field: 'on', code: 'notADate' });
  else if (draft.on > today()) problems.push({ field: 'on', code: 'future' });
  if (RATED.every((rated) => draft.ratings[rated] === null)) problems.push({ field: 'ratings', code: 'required' });
  else if (RATED.some((rated) => !isAnswer(draft.ratings, rated))) problems.push({ field: 'ratings', code: 'outOfRange' });
  if (problems.length > 0) return failed(problems);
  const committed = await runCommand('saveSurveyAnswer', ['surveyAnswers'], async (recorder) => {
    const answer: SurveyAnswer = { ...draft, id: newId(), createdAt: recorder.at };
    await recorder.create('surveyAnswers', answer);
    return answer;
  });
  return ok(committed);
}

function isAnswer(ratings: Ratings, rated: keyof Ratings): boolean {
  const rating = ratings[rated];
  return rating === null || (Number.isInteger(rating) && rating >= 1 && rating <= 5);
}
