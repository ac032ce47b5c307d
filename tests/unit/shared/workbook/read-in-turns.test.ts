import { describe, expect, it } from 'vitest';
import { readWorkbook, readWorkbookInTurns } from '../../../../shared/workbook/read-workbook.ts';
import type { Workbook } from '../../../../shared/workbook/grid.ts';
import type { ReadProgress } from '../../../../shared/workbook/read-progress.ts';
import { encodedText, valuesOf } from '../../../fixtures/builders/read-values.ts';
import { sheetJsFile } from '../../../fixtures/builders/sheetjs-file.ts';
import { LEDGER_ROWS, rowXml, sheetXml, xlsxFile } from '../../../fixtures/builders/xlsx-file.ts';

const SHEET_PART = 'xl/worksheets/sheet1.xml';
/** Noise keeps deflate from shrinking the rows, so that the sheet comes in many chunks. */
let seed = 11;
const noise = (): string => (seed = (seed * 1_103_515_245 + 12_345) & 0x7fffffff).toString(36);
const LONG = Array.from({ length: 20_000 }, (_, at) => rowXml(at + 1, [`${noise()}钢${noise()}`, at, noise()])).join('');
const long = xlsxFile({ sheets: [{ name: '台账', xml: sheetXml(LONG) }], texts: ['甲'] });

function content({ sheets, ...rest }: Workbook): unknown {
  return { ...rest, sheets: sheets.map((sheet) => ({ ...sheet, row: null, values: valuesOf(sheet) })) };
}

async function bothWays(bytes: Uint8Array): Promise<{ readonly atOnce: unknown; readonly inTurns: unknown }> {
  const atOnce = readWorkbook(bytes, '台账.csv');
  const inTurns = await readWorkbookInTurns(bytes, '台账.csv');
  return {
    atOnce: atOnce.ok ? content(atOnce.value) : atOnce.error.code,
    inTurns: inTurns.ok ? content(inTurns.value) : inTurns.error.code,
  };
}

function changed(say: object): Uint8Array {
  return xlsxFile({
    sheets: [{ name: 'S', xml: sheetXml(LEDGER_ROWS) }],
    change: (parts) => parts.map((part) => (part.name === SHEET_PART ? { ...part, ...say } : part)),
  });
}

describe('a workbook read in turns', () => {
  it.each<[string, Uint8Array]>([
    ['a long sheet', long],
    [
      'stored parts',
      xlsxFile({ sheets: [{ name: 'S', xml: sheetXml(LEDGER_ROWS) }], change: (p) => p.map((part) => ({ ...part, stored: true })) }),
    ],
    ['what SheetJS reads', xlsxFile({ sheets: [{ name: 'S', xml: sheetXml(`<!-- by hand -->${LEDGER_ROWS}`) }] })],
    ['an .xls', sheetJsFile({ 台账: [['编号'], ['000123']] }, 'biff8')],
    ['a CSV', encodedText('编号,名称\r\n1,甲公司\r\n', 'gb18030')],
    ['a wrong checksum', changed({ says: { crc: 1 } })],
    ['a size too small', changed({ says: { size: 10 } })],
    ['a size too large', changed({ says: { size: 10_000 } })],
    ['more than the limit', changed({ says: { size: 1100 * 1024 * 1024 } })],
    ['a sheet that ends in its rows', xlsxFile({ sheets: [{ name: 'S', xml: sheetXml(LEDGER_ROWS).slice(0, -60) }] })],
    ['an empty file', new Uint8Array(0)],
  ])('is the same as read at once: %s', async (_, bytes) => {
    const { atOnce, inTurns } = await bothWays(bytes);
    expect(inTurns).toEqual(atOnce);
  });

  it('is refused when a byte of its deflated data is wrong', async () => {
    for (let at = 2000; at < long.length - 2000; at += Math.floor(long.length / 12)) {
      const bad = long.slice();
      bad[at] = (bad[at] as number) ^ 0x55;
      expect(await readWorkbookInTurns(bad, 'x')).toMatchObject({ ok: false, error: { code: 'damaged' } });
    }
  });
});

describe('the progress of a reading', () => {
  it.each([
    ['at once', async (onProgress: (progress: ReadProgress) => void) => readWorkbook(long, 'x', { onProgress })],
    ['in turns', async (onProgress: (progress: ReadProgress) => void) => readWorkbookInTurns(long, 'x', { onProgress })],
  ])('is told by every chunk and stops with whatever is thrown, %s', async (_, read) => {
    const told: ReadProgress[] = [];
    expect((await read((progress) => void told.push(progress))).ok).toBe(true);
    expect(told.length).toBeGreaterThan(4);
    expect(told.map(({ inflatedBytes }) => inflatedBytes)).toEqual(
      told.map(({ inflatedBytes }) => inflatedBytes).toSorted((a, b) => a - b),
    );
    expect(told.at(-1)?.inflatedBytes).toBe(told.at(-1)?.expectedBytes);
    let calls = 0;
    const stop = read(() => {
      calls += 1;
      // Even what would be taken for damage if a file had caused it.
      throw new TypeError('enough');
    });
    await expect(stop).rejects.toThrow('enough');
    expect(calls).toBe(1);
  });
});

describe('a reading in turns', () => {
  it('waits whenever it is told to, and can be cancelled by a message meanwhile', async () => {
    let cancelled = false;
    const { port1, port2 } = new MessageChannel();
    port2.addEventListener('message', () => (cancelled = true));
    port2.start();
    let calls = 0;
    const reading = readWorkbookInTurns(long, 'x', {
      onProgress: async () => {
        calls += 1;
        if (calls === 1) port1.postMessage('cancel');
        await new Promise((wake) => setTimeout(wake, 5));
        if (cancelled) throw new RangeError('cancelled');
      },
    });
    await expect(reading).rejects.toThrow('cancelled');
    // Four small parts come first, read without waiting.
    expect(calls).toBeLessThan(7);
    port1.close();
  });
});

describe('limits are met while reading, and named', () => {
  it.each([
    [{ rows: 100 }, 'too-many-cells', { limit: 100, of: 'rows' }],
    [{ cells: 100 }, 'too-many-cells', { limit: 100, of: 'cells' }],
    [{ inflatedBytes: 100_000 }, 'too-large-inflated', { limit: 100_000, of: 'bytes' }],
    [{ entries: 2 }, 'too-large-inflated', { limit: 2, of: 'entries' }],
  ])('%o', async (limits, code, details) => {
    let inflated = 0;
    const options = { limits, onProgress: (progress: ReadProgress) => void (inflated = progress.inflatedBytes) };
    expect(readWorkbook(long, 'x', options)).toMatchObject({ ok: false, error: { code, details } });
    expect(await readWorkbookInTurns(long, 'x', options)).toMatchObject({ ok: false, error: { code, details } });
    expect(inflated).toBeLessThan(LONG.length / 2);
  });
});
