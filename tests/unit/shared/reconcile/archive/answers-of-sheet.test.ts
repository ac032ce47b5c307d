import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ledgerTexts } from '../../../../../electron/cli/ledger-texts.ts';
import { answersOfSheet } from '../../../../../shared/reconcile/archive/answers-of-sheet.ts';
import { shelfSheets } from '../../../../../shared/reconcile/archive/shelf-sheet.ts';
import { readDifferenceSheet, type FilledSheet } from '../../../../../shared/reconcile/ledgers/read-difference-sheet.ts';
import { readWorkbook } from '../../../../../shared/workbook/read-workbook.ts';
import { writeWorkbook } from '../../../../../shared/workbook/write-workbook.ts';
import { candidate, CATALOGUE, difference, side } from './made-difference.ts';

const LANGUAGES = (['zh-Hant', 'zh-Hans', 'en'] as const).map(ledgerTexts);
const PAGES = { field: 'pages', paper: 12, electronic: 10 };
const DIFFERENCES = [
  difference({ no: 1, fields: [PAGES] }),
  difference({ no: 2, fields: [PAGES, { field: 'location', paper: 'A', electronic: 'B' }] }),
  difference({
    no: 3,
    bucket: 'unsure',
    doubt: 'namesakes',
    electronic: null,
    candidates: [candidate('甲', 'DA-7'), candidate('甲', 'DA-8')],
  }),
  difference({ no: 4, bucket: 'onlyElectronic', paper: null, electronic: side('電') }),
  difference({ no: 5, state: 'resolved', resolution: 'takePaper' }),
];
const [DECISION, ACTUAL, REMARK] = [10, 11, 12];

/** As it comes back: what was printed, with these cells written in, `no -> decision, actual, remark`. */
function comesBack(filled: Readonly<Record<number, readonly [string, string?, string?]>>, mark = '3F2A1C'): FilledSheet {
  const [sheet, ...rest] = shelfSheets(
    CATALOGUE,
    DIFFERENCES.map((each) => ({ ...each, state: 'open' as const })),
    ledgerTexts('zh-Hant'),
  );
  if (sheet === undefined) throw new Error('no sheet');
  const rows = sheet.rows.map((row, at) =>
    row.map((cell, column) => {
      const [decision = null, actual = null, remark = null] = filled[at + 1] ?? [];
      if (column === 0) return `${mark}-${at + 1}`;
      return column === DECISION ? decision : column === ACTUAL ? actual : column === REMARK ? remark : cell;
    }),
  );
  const read = readWorkbook(writeWorkbook([{ ...sheet, rows }, ...rest]), 'back.xlsx');
  const found = read.ok ? readDifferenceSheet(read.value, LANGUAGES) : null;
  if (found === null) throw new Error('not read');
  return found;
}

const answers = (filled: Parameters<typeof comesBack>[0], mark?: string) =>
  answersOfSheet(comesBack(filled, mark), { reconciliation: CATALOGUE, differences: DIFFERENCES, today: '2026-11-26', who: '陳靜' });

describe('a sheet that comes back from the shelf', () => {
  it('is understood in any of the three languages, with the remark', () => {
    expect(answers({ 1: ['take paper', '', '點過'], 2: ['以电子为准'], 4: ['兩者皆留'] }).answers).toEqual([
      { row: 2, id: 'd1', answer: { kind: 'takePaper' }, notes: '點過' },
      { row: 3, id: 'd2', answer: { kind: 'takeElectronic' }, notes: null },
      { row: 5, id: 'd4', answer: { kind: 'keepBoth' }, notes: null },
    ]);
  });

  it('takes a value for the one field that differs, and refuses one where several do', () => {
    const { answers: given, troubles } = answers({ 1: ['', '14'], 2: ['', '14'] });
    expect(given).toEqual([{ row: 2, id: 'd1', answer: { kind: 'filledIn', value: '14' }, notes: null }]);
    expect(troubles).toEqual([{ row: 3, text: '14', why: 'notPossible' }]);
  });

  it('asks which of several namesakes is meant, and takes its number', () => {
    expect(answers({ 3: ['同一客戶'] }).troubles).toEqual([{ row: 4, text: 'sameCustomer', why: 'whichOne' }]);
    expect(answers({ 3: ['同一客戶', 'da 8'] }).answers[0]?.answer).toEqual({ kind: 'sameCustomer', candidate: 1 });
  });

  it('asks the one who is named, else who reads it back; postpones to the day that is written, else a week', () => {
    const { answers: given } = answers({ 1: ['詢問', '王敏'], 2: ['詢問'], 3: ['暫緩', '2026-12-31'], 4: ['暫緩'] });
    expect(given.map(({ answer }) => answer)).toEqual([
      { kind: 'ask', owner: '王敏' },
      { kind: 'ask', owner: '陳靜' },
      { kind: 'postpone', until: '2026-12-31' },
      { kind: 'postpone', until: '2026-12-03' },
    ]);
    expect(answers({ 4: ['暫緩', '月底'] }).troubles).toEqual([{ row: 5, text: '月底', why: 'whenNot' }]);
  });

  it('says plainly what it does not understand', () => {
    expect(answers({ 1: ['改天'], 2: ['', '', '看過'], 4: ['以紙本為準'], 5: ['以電子為準'] }).troubles).toEqual([
      { row: 2, text: '改天', why: 'unknownWord' },
      { row: 3, text: '看過', why: 'noDecision' },
      { row: 5, text: 'takePaper', why: 'notPossible' },
      { row: 6, text: 'takeElectronic', why: 'alreadySettled' },
    ]);
    expect(answers({ 5: ['以紙本為準'] })).toEqual({ answers: [], repeated: 1, troubles: [] });
    expect(answers({ 1: ['以紙本為準'] }, 'ABCDEF').troubles).toEqual([{ row: 2, text: 'takePaper', why: 'anotherReconciliation' }]);
  });

  it('takes neither of two decisions for one number, and one that stands twice once', () => {
    const sheet = (second: 'takePaper' | 'keepBoth'): FilledSheet => ({
      rows: (['takePaper', second] as const).map((decision, at) => ({
        row: at + 2,
        mark: '3F2A1C',
        no: 1,
        decision,
        actual: '',
        remark: '',
      })),
      unread: [],
    });
    const reading = { reconciliation: CATALOGUE, differences: DIFFERENCES, today: '2026-11-26', who: '' };
    expect(answersOfSheet(sheet('keepBoth'), reading)).toMatchObject({
      answers: [],
      troubles: [{ why: 'differentTwice' }, { why: 'differentTwice' }],
    });
    expect(answersOfSheet(sheet('takePaper'), reading)).toMatchObject({ answers: [{ id: 'd1' }], repeated: 1, troubles: [] });
  });

  it('ends every filled row in exactly one place, whatever is written (law)', () => {
    const words = fc.constantFrom('', '以紙本為準', 'keep both', '同一客戶', '不是同一客戶', '詢問', '暫緩', '亂寫', '1');
    const cells = fc.tuple(words, fc.constantFrom('', '14', 'DA-7', '2026-13-01'), fc.constantFrom('', '看過'));
    fc.assert(
      fc.property(fc.array(cells, { minLength: 5, maxLength: 5 }), (written) => {
        const { answers: given, repeated, troubles } = answers(Object.fromEntries(written.map((cell, at) => [at + 1, cell])));
        const filled = written.filter((cell) => cell.some((text) => text !== '')).length;
        expect(given.length + repeated + troubles.length).toBe(filled);
      }),
      { numRuns: 60 },
    );
  });
});
