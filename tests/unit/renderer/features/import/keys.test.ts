import { describe, expect, it } from 'vitest';
import type { PreviewRow, SheetView } from '../../../../../renderer/data/ledgers/ledger-views.ts';
import type { MatchRow } from '../../../../../renderer/data/ledgers/plan-views.ts';
import { decisionKey } from '../../../../../renderer/features/import/decision-keys.ts';
import { sheetKey } from '../../../../../renderer/features/import/sheet-keys.ts';

const SHEET = {
  firstRow: 1,
  lastRow: 30,
  firstColumn: 0,
  lastColumn: 5,
  headerRows: [2],
  correction: { skipRows: [9] },
} as unknown as SheetView;
const RECORD = { row: 7, verdict: 'record' } as PreviewRow;

function key(name: string, held: Partial<Record<'ctrlKey' | 'shiftKey', boolean>> = {}): Parameters<typeof sheetKey>[0] {
  return { key: name, ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, ...held };
}

describe('the sheet by keyboard', () => {
  const place = { row: 7, column: 2 };
  it('moves and stays inside', () => {
    expect(sheetKey(key('ArrowDown'), SHEET, place, RECORD)).toEqual({ to: 'move', place: { row: 8, column: 2 } });
    expect(sheetKey(key('PageDown'), SHEET, { row: 25, column: 2 }, RECORD)).toEqual({ to: 'move', place: { row: 30, column: 2 } });
    expect(sheetKey(key('Home', { ctrlKey: true }), SHEET, place, RECORD)).toEqual({ to: 'move', place: { row: 1, column: 2 } });
  });
  it('skips a record with Space and keeps what was skipped before', () => {
    expect(sheetKey(key(' '), SHEET, place, RECORD)).toEqual({ to: 'correct', change: { skipRows: [9, 7], keepRows: [] } });
  });
  it('takes a skipped row as a record with Space', () => {
    expect(sheetKey(key(' '), SHEET, { row: 9, column: 0 }, { ...RECORD, row: 9, verdict: 'skipped' })).toEqual({
      to: 'correct',
      change: { skipRows: [], keepRows: [9] },
    });
  });
  it('makes a row the header with H, one more header row with Shift+H', () => {
    expect(sheetKey(key('h'), SHEET, { row: 3, column: 0 }, RECORD)).toEqual({ to: 'correct', change: { headerRows: [3] } });
    expect(sheetKey(key('H', { shiftKey: true }), SHEET, { row: 3, column: 0 }, RECORD)).toEqual({
      to: 'correct',
      change: { headerRows: [2, 3] },
    });
  });
  it('leaves Ctrl+Enter to the next step', () => {
    expect(sheetKey(key('Enter', { ctrlKey: true }), SHEET, place, RECORD)).toBeNull();
    expect(sheetKey(key('F2'), SHEET, place, RECORD)).toEqual({ to: 'edit-column' });
  });
});

describe('a list of customers by keyboard', () => {
  const row = { candidates: [{ id: 'c1' }, { id: 'c2' }] } as unknown as MatchRow;
  it.each([
    ['n', { decision: { action: 'create' } }],
    ['2', { decision: { action: 'match', target: 'c2' } }],
    ['L', { decision: { action: 'leave-out' } }],
    ['u', { decision: null }],
    ['3', null],
    ['ArrowDown', { move: 1 }],
  ])('%s', (name, outcome) => {
    expect(decisionKey(key(name), row)).toEqual(outcome);
  });
  it('decides nothing before the row has come', () => {
    expect(decisionKey(key('n'), null)).toBeNull();
  });
});
