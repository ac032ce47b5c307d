import { useTranslations } from 'use-intl';
import type { RegradingRow } from '../../data/gradings.ts';
import { useWording } from '../../ui/use-wording.ts';
import { mainSentence } from './main-sentence.ts';

/** Why somebody moves, in one plain sentence. */
export function useWhy(): (row: RegradingRow) => string {
  const t = useTranslations('verdict');
  const say = useWording();
  // The keys are checked where sentences are made; their values differ from key to key.
  const markup = t.markup as unknown as (key: string, values: Record<string, unknown>) => string;
  return ({ verdict }) => {
    const sentence = mainSentence(verdict, say);
    return sentence ? markup(sentence.key, { ...sentence.values, f: (figure: string) => figure }) : '';
  };
}
