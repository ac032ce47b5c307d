import { useRef } from 'react';
import { useTranslations } from 'use-intl';
import type { Answer } from '../../../../shared/reconcile/archive/possible-answers.ts';
import type { Difference, Reconciliation } from '../../../../shared/records/reconciliation.ts';
import type { Id } from '../../../../shared/values/id.ts';
import type { AnswerOutcome } from '../../../data/reconcile/answer-outcome.ts';
import { answer, answerAlike } from '../../../data/reconcile/differences.ts';
import type { Committed } from '../../../data/committed.ts';
import { undoBatch } from '../../../data/history.ts';
import { showProblem, showUndone, useNotices } from '../../../ui/undo-notice.tsx';
import { useRun } from '../use-run.ts';

interface Answering {
  readonly give: (difference: Difference, given: Answer) => Promise<void>;
  readonly giveAlike: (pattern: string, given: Answer, told: (done: number, total: number) => void) => Promise<void>;
  /** Takes back the latest answer of this sitting. */
  readonly undo: () => void;
}

/** Settles one or all alike, says what was done and what could not be. One answer after the other, so that a quick hand loses none. */
export function useAnswer({ id }: Reconciliation): Answering {
  const t = useTranslations('reconcile');
  const run = useRun();
  const queue = useRef<Promise<unknown>>(Promise.resolve());
  const given = useRef(new Set<Id>());

  async function carryOut(work: () => Promise<Committed<AnswerOutcome>>, done: (count: number) => string): Promise<void> {
    const turn = queue.current.then(async () => {
      const committed = await run(work(), ({ answered }) => done(answered));
      if (committed === undefined) return;
      if (committed.batch !== '') given.current.add(committed.batch);
      const [first] = committed.value.refused;
      if (first) showProblem(t('refused', { count: committed.value.refused.length, why: t(`readBack.why.${first.why}`) }));
    });
    queue.current = turn;
    await turn;
  }
  return {
    give: async (difference, said) => {
      await carryOut(
        () => answer(id, [{ id: difference.id, answer: said, notes: null }]),
        () => t('answered', { answer: t(`answer.${said.kind}`), no: difference.no }),
      );
    },
    giveAlike: async (pattern, said, told) => {
      await carryOut(
        () => answerAlike(id, pattern, said, told),
        (count) => t('answeredAlike', { answer: t(`answer.${said.kind}`), count }),
      );
    },
    undo: () => {
      const batch = useNotices.getState().undoable.findLast((each) => given.current.has(each));
      if (batch === undefined) return;
      given.current.delete(batch);
      void undoBatch(batch).then(
        (undone) => showUndone(t('undone'), batch, undone.batch),
        () => showProblem(t('failed.unknown')),
      );
    },
  };
}
