import { useEffect } from 'react';
import { currentSheet } from './active-sheet.ts';
import { answerQuestion, openQuestion, questionAnswers } from './question-answers.ts';

const TYPING = 'input, textarea, select, [contenteditable], [role="dialog"] *';

/** 1 to 9 answer the open question, wherever the focus is except in a field. */
export function useAnswerKeys(): void {
  useEffect(() => {
    function onKey(event: KeyboardEvent): void {
      if (!/^[1-9]$/.test(event.key) || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
      if (event.target instanceof Element && event.target.matches(TYPING)) return;
      const active = currentSheet();
      const problem = active && openQuestion(active.sheet);
      const answer = problem && questionAnswers(problem)[Number(event.key) - 1];
      if (!active || !problem || !answer) return;
      event.preventDefault();
      void answerQuestion(active.file, active.sheet, problem, answer);
    }
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
}
