import { useTranslations } from 'use-intl';
import { useFormat } from '../../ui/format.ts';
import type { DraftAssessment } from './assess-draft.ts';
import { useParameterFormat } from './use-parameter-format.ts';

type Problem = DraftAssessment['problems'][number];

/** Why a figure is refused, in the user's words, with the figures that clash. */
export function useProblemText(): (problem: Problem) => string {
  const t = useTranslations('policy');
  const figure = useParameterFormat();
  const format = useFormat();
  return (problem) =>
    problem.on === undefined ? textOf(problem) : t('problem.onDay', { date: format.date(problem.on), problem: textOf(problem) });

  function textOf({ code, keys, figures }: Problem): string {
    const [first, second = first] = keys;
    if (first === undefined || second === undefined) return '';
    switch (code) {
      case 'wrongType':
      case 'tooPrecise':
      case 'notAChoice':
        return t(`problem.${code}`);
      case 'outOfBounds':
        return t('problem.outOfBounds', { min: figure(first, figures[0] ?? ''), max: figure(first, figures[1] ?? '') });
      case 'weightsNot100':
        return t('problem.weightsNot100', { sum: String(figures[0]) });
      default:
        return t(`problem.${code}`, { upper: figure(first, figures[0] ?? ''), lower: figure(second, figures[1] ?? '') });
    }
  }
}
