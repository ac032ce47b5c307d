import { useNavigate } from '@tanstack/react-router';

export type LetterKind = 'ageing' | 'dunning' | 'statement';

/** What a paper is made of; '' stands in no address. */
interface LetterSearch {
  readonly asOf: string;
  readonly customers?: string;
  readonly step?: string;
  readonly base?: string;
  readonly group?: string;
}

/** Opens papers in their preview, where they are looked at, saved as PDF or printed. */
export function useOpenLetters(): (kind: LetterKind, search: LetterSearch) => void {
  const navigate = useNavigate();
  return (kind, search) => {
    const given = Object.fromEntries(Object.entries(search).filter(([, value]) => value !== ''));
    void navigate({ to: '/letters/$kind', params: { kind }, search: given });
  };
}
