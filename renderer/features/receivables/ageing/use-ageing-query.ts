import { useMemo, useState } from 'react';
import type { Grade } from '../../../../shared/records/customer.ts';
import type { LocalDate } from '../../../../shared/values/id.ts';
import { today } from '../../../data/clock.ts';
import type { AgeingBase, AgeingGroup, AgeingQuery } from '../../../data/credit/ageing.ts';
import type { GridSort } from '../../../ui/grid/grid-column.ts';
import type { Address } from '../use-address.ts';
import { orderColumn } from './ageing-columns.tsx';

export const AGEING_GROUPS: readonly AgeingGroup[] = ['customer', 'salesRep', 'region', 'grade'];

interface AskedAgeing {
  readonly query: AgeingQuery;
  readonly asOf: LocalDate;
  readonly base: AgeingBase;
  readonly group: AgeingGroup;
  readonly filtered: boolean;
  readonly text: string;
  readonly setText: (text: string) => void;
  readonly sort: GridSort;
  readonly setSort: (sort: GridSort) => void;
}

/** The report that the address asks for; most overdue first. */
export function useAgeingQuery({ day, base, group, overdue, rep, region, grade }: Address): AskedAgeing {
  const [sort, setSort] = useState<GridSort>({ by: 'overdue', descending: true });
  const [text, setText] = useState('');
  const asOf = day ?? today();
  const chosenBase: AgeingBase = base === 'date' ? 'date' : 'dueOn';
  const chosenGroup = AGEING_GROUPS.find((each) => each === group) ?? 'customer';
  const wanted = text.trim();
  const query = useMemo(
    (): AgeingQuery => ({
      asOf,
      base: chosenBase,
      group: chosenGroup,
      filter: {
        overdueOnly: overdue === '1',
        text: wanted,
        ...(rep === '' ? {} : { salesRep: [rep] }),
        ...(region === '' ? {} : { region: [region] }),
        ...(grade === '' ? {} : { grade: [grade as Grade] }),
      },
      order: { by: orderColumn(sort.by), descending: sort.descending },
    }),
    [asOf, chosenBase, chosenGroup, overdue, wanted, rep, region, grade, sort],
  );
  const filtered = overdue === '1' || wanted !== '' || rep !== '' || region !== '' || grade !== '';
  return { query, asOf, base: chosenBase, group: chosenGroup, filtered, text, setText, sort, setSort };
}
