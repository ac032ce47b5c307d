import { expect, it } from 'vitest';
import { checkGroups } from '../../../../../../renderer/features/archive/stock-take/check-groups.ts';
import type { CheckedFolder, ShelfCheck } from '../../../../../../renderer/data/archive/shelf-check.ts';

function folder(folderId: string, missingSince: string | null = null): CheckedFolder {
  return {
    folderId,
    customerId: 'c',
    number: folderId,
    name: '',
    place: 'A',
    at: '',
    pages: null,
    counted: null,
    borrower: '',
    missingSince,
  };
}

it('§6.1.2 what needs somebody comes first; a folder that is marked as missing need not be marked again', () => {
  const check: ShelfCheck = {
    record: { id: 's', title: '', places: [], by: '', startedAt: 0, closedAt: null, notes: '' },
    expected: 3,
    scans: 1,
    found: [folder('f')],
    missing: [folder('m'), folder('marked', '2026-11-26')],
    misplaced: [],
    pagesDiffer: [],
    out: [],
    unknown: [],
    latest: [],
  };
  const groups = checkGroups(check);
  expect(groups.map(({ name }) => name)).toEqual(['missing', 'misplaced', 'pagesDiffer', 'out', 'found']);
  expect(groups[0]?.folders).toHaveLength(2);
  expect(groups[0]?.toDo.map(({ folderId }) => folderId)).toEqual(['m']);
  expect(groups.filter(({ action }) => action === null).flatMap(({ toDo }) => toDo)).toEqual([]);
});
