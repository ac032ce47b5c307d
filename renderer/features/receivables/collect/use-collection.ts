import type { LocalDate } from '../../../../shared/values/id.ts';
import { today } from '../../../data/clock.ts';
import { collectionList, type CollectionRow } from '../../../data/credit/dunning.ts';
import { facets } from '../../../data/customer-table.ts';
import { session } from '../../../data/session.ts';
import { useQuery } from '../../../data/use-query.ts';
import type { Address } from '../use-address.ts';

interface Collection {
  readonly day: LocalDate;
  readonly who: string;
  readonly mine: boolean;
  /** Also those with nothing to do today. */
  readonly waiting: boolean;
  /** Everybody with something overdue. */
  readonly list: readonly CollectionRow[] | undefined;
  /** Those of them that are shown. */
  readonly rows: readonly CollectionRow[] | undefined;
}

/** §5.3.1: a sales rep begins with the own customers, finance with everybody's. */
export function useCollection({ who: chosen, show }: Address): Collection {
  const day = today();
  const who = useQuery(session, [])?.who;
  const reps = useQuery(facets, [])?.salesReps;
  const sells = reps?.some(({ value }) => value === who) ?? false;
  const mine = chosen === 'mine' || (chosen === '' && sells);
  const list = useQuery(
    async () => (who === undefined || reps === undefined ? undefined : collectionList(day, mine ? { mine: who } : {})),
    [day, mine, who, reps === undefined],
  );
  const waiting = show === 'all';
  return { day, who: who ?? '', mine, waiting, list, rows: list?.filter(({ stepDue }) => waiting || stepDue !== null) };
}
