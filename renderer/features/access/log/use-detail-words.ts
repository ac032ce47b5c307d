import { useTranslations } from 'use-intl';
import type { LogRow } from '../../../data/access/log-pages.ts';

const FAULTS = ['late', 'noTries', 'replayed', 'other', 'wrong', 'over', 'clock', 'typo', 'cardUsedUp', 'gone', 'notAsked'] as const;
const PLACES = ['archive', 'dossier'] as const;
const CLOSED = ['signIn', 'clock', 'notLogged'] as const;

/** What an entry adds, in words; the text that the chain covers stays as it was written. */
export function useDetailWords(): (row: Pick<LogRow, 'action' | 'detail'>) => string {
  const t = useTranslations('access.log.detail');
  return ({ action, detail }) => {
    const last = detail.split(' ').at(-1) ?? '';
    switch (action) {
      case 'sealed':
        return t('sealed', { seq: detail.split(' ')[1] ?? '' });
      case 'codeAsked':
        return t('codeAsked', { n: last.replace(/^n/, '') });
      case 'codeWrong':
        return known(FAULTS, last, (fault) => t(`fault.${fault}`)) ?? detail;
      case 'closed':
        return known(CLOSED, detail, (why) => t(`closed.${why}`)) ?? t('closed.over');
      case 'view':
        return known(PLACES, detail, (place) => t(`place.${place}`)) ?? detail;
      default:
        return detail;
    }
  };
}

function known<K extends string>(keys: readonly K[], given: string, word: (key: K) => string): string | undefined {
  const key = keys.find((each) => each === given);
  return key === undefined ? undefined : word(key);
}
