import { today } from '../../data/clock.ts';
import { collectionsDue, promisesDue } from '../../data/credit/dunning.ts';
import { postableSheets } from '../../data/credit/ledger-posting.ts';
import { longOverdueList } from '../../data/credit/suspensions.ts';
import { useQuery } from '../../data/use-query.ts';
import { needsDecision } from './measures/measure-lines.ts';
import type { Tab } from './use-address.ts';

/** What waits behind each tab; only where something is due. */
export function useTabCounts(): Readonly<Partial<Record<Tab, number>>> {
  const day = today();
  const collect = useQuery(async () => collectionsDue(day), [day]);
  const promises = useQuery(async () => promisesDue(day), [day]);
  const measures = useQuery(async () => longOverdueList(day), [day]);
  const sheets = useQuery(postableSheets, []);
  return {
    collect: collect ?? 0,
    promises: promises?.filter(({ promise }) => promise.dueOn <= day).length ?? 0,
    measures: measures?.filter(needsDecision).length ?? 0,
    ledgers: sheets?.filter(({ state }) => state === 'not').length ?? 0,
  };
}
