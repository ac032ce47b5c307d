import fc from 'fast-check';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { columnLetters } from '../../../../shared/workbook/cell-reference.ts';
import type { GridCell, SheetGrid } from '../../../../shared/workbook/grid.ts';
import { DEFAULT_READ_LIMITS } from '../../../../shared/workbook/read-limits.ts';
import { readWithSheetJs } from '../../../../shared/workbook/sheetjs/read-with-sheetjs.ts';
import { workbookOf } from '../../../fixtures/builders/read-values.ts';
import { sheetXml, stylesXml, xlsxFile } from '../../../fixtures/builders/xlsx-file.ts';

/** Cells as both readers must see them. A formula without a cached value and an empty text are where SheetJS has nothing. */
function comparable(cell: GridCell | undefined): unknown {
  if (cell === undefined || cell.t === 'z' || cell.v === undefined || cell.v === '') return null;
  return [cell.t, cell.v, cell.f === undefined];
}

function gridOf(sheet: SheetGrid): unknown {
  const rows = Array.from({ length: sheet.rowCount }, (_, at) => {
    const cells = Array.from(sheet.row(at) ?? [], comparable);
    while (cells.at(-1) === null) cells.pop();
    return cells;
  });
  while (rows.at(-1)?.length === 0) rows.pop();
  return { name: sheet.name, state: sheet.state, rows, merges: sheet.merges };
}

function bothWays(bytes: Uint8Array): { readonly own: unknown; readonly oracle: unknown } {
  const own = workbookOf(bytes).sheets.map(gridOf);
  return { own, oracle: readWithSheetJs(bytes, { cellText: true }, DEFAULT_READ_LIMITS, new Set()).map(gridOf) };
}

describe('our reader against SheetJS', () => {
  const text = fc.string({ unit: fc.constantFrom('甲', '钢', 'a', '1', ' ', '&amp;', '&lt;', '\n', '&#x4e2d;', '_x0009_', '𠮷') });
  const cell = fc.oneof(
    fc.constant(null),
    fc.record({
      kind: fc.constant('number' as const),
      value: fc.oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true })),
      style: fc.nat(2),
      formula: fc.boolean(),
    }),
    fc.record({ kind: fc.constantFrom('shared' as const, 'inline' as const, 'rich' as const), value: text }),
    fc.record({ kind: fc.constant('boolean' as const), value: fc.boolean() }),
    fc.record({ kind: fc.constant('error' as const), value: fc.constantFrom('#N/A', '#DIV/0!', '#REF!') }),
  );

  it('sees the same cells in any workbook that programs write', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(cell, { maxLength: 5 }), { maxLength: 6 }),
        fc.constantFrom('', ' ', '\n  '),
        fc.boolean(),
        (rows, space, references) => {
          const texts: string[] = [];
          const xmlOf = (value: (typeof rows)[number][number], reference: string): string => {
            const r = references ? ` r="${reference}"` : '';
            if (value === null) return `<c${r}/>`;
            if (value.kind === 'number') return `<c${r} s="${value.style}">${value.formula ? '<f>A1+1</f>' : ''}<v>${value.value}</v></c>`;
            if (value.kind === 'inline') return `<c${r} t="inlineStr"><is><t xml:space="preserve">${value.value}</t></is></c>`;
            if (value.kind === 'boolean') return `<c${r} t="b"><v>${value.value ? 1 : 0}</v></c>`;
            if (value.kind === 'error') return `<c${r} t="e"><v>${value.value}</v></c>`;
            const item = `<t xml:space="preserve">${value.value}</t>`;
            return `<c${r} t="s"><v>${texts.push(value.kind === 'rich' ? `<si><r>${item}</r><r><rPr><b/></rPr>${item}</r></si>` : `<si>${item}</si>`) - 1}</v></c>`;
          };
          const body = rows
            .map(
              (row, at) =>
                `${space}<row${references ? ` r="${at + 1}"` : ''}>${row.map((value, column) => space + xmlOf(value, `${'ABCDE'[column]}${at + 1}`)).join('')}</row>`,
            )
            .join('');
          const sst = `<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${texts.join('')}</sst>`;
          const { own, oracle } = bothWays(
            xlsxFile({ sheets: [{ name: '台账', xml: sheetXml(body) }], texts: sst, styles: stylesXml(['0.000', 'yyyy-mm-dd']) }),
          );
          expect(own).toEqual(oracle);
        },
      ),
      { numRuns: 100 },
    );
  });

  // SheetJS takes a character reference beyond 255 in the result of a formula for bytes of UTF-8.
  const result = fc.string({ unit: fc.constantFrom('甲', '钢', 'a', ' ', '&amp;', '&lt;', '𠮷') });

  it('sees the same cells whatever the prefix, the quotes, the attributes, the gaps and the formulas', () => {
    const written = fc.record({
      gap: fc.nat(3),
      extra: fc.constantFrom('', ' ph="1"', ' cm="1"', ' vm="2" ph="0"'),
      content: fc.oneof(
        fc.record({
          type: fc.constant(''),
          value: fc.oneof(fc.integer(), fc.double({ noNaN: true, noDefaultInfinity: true })).map(String),
        }),
        fc.record({
          type: fc.constant(''),
          value: fc.constantFrom('0.10000000000000001', '1234567.8899999999', '1E-3', '-0.5', '12345678901234567890'),
        }),
        fc.record({ type: fc.constant('str'), value: result }),
        fc.record({ type: fc.constantFrom('b'), value: fc.constantFrom('0', '1') }),
        fc.record({ type: fc.constant('inlineStr'), value: text }),
      ),
      formula: fc.constantFrom('', '<f>A1+1</f>', '<f>B1&amp;"x"</f>', '<f t="shared" si="0"/>'),
    });
    const row = fc.record({
      gap: fc.nat(3),
      attributes: fc.constantFrom('', ' spans="1:9"', ' ht="15" customHeight="1"'),
      cells: fc.array(written, { maxLength: 5 }),
    });
    fc.assert(
      fc.property(fc.array(row, { maxLength: 6 }), fc.constantFrom('', 'x:'), fc.constantFrom('"', "'"), (rows, p, q) => {
        let number = 1;
        const body = rows.map(({ gap, attributes, cells }) => {
          number += gap + 1;
          let column = -1;
          const inner = cells.map(({ gap: skip, extra, content: { type, value }, formula }) => {
            column += skip + 1;
            // Nor does it see an empty `<x:f/>`.
            const f = type === 'inlineStr' || (p !== '' && formula.endsWith('/>')) ? '' : formula.replaceAll(/<(\/?)f/g, `<$1${p}f`);
            const inside = type === 'inlineStr' ? `<${p}is><${p}t>${value}</${p}t></${p}is>` : `${f}<${p}v>${value}</${p}v>`;
            return `<${p}c r=${q}${columnLetters(column)}${number}${q}${type === '' ? '' : ` t=${q}${type}${q}`}${extra}>${inside}</${p}c>`;
          });
          return `<${p}row r="${number}"${attributes}>${inner.join('')}</${p}row>`;
        });
        const first = `<${p}row r="1"><${p}c r="A1"><${p}f t="shared" ref="A1:Z99" si="0">1+1</${p}f><${p}v>2</${p}v></${p}c></${p}row>`;
        const space = p === '' ? 'xmlns' : 'xmlns:x';
        const xml = `<${p}worksheet ${space}="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><${p}sheetData>${first}${body.join('')}</${p}sheetData></${p}worksheet>`;
        const { own, oracle } = bothWays(xlsxFile({ sheets: [{ name: '台账', xml }] }));
        expect(own).toEqual(oracle);
      }),
      { numRuns: 150 },
    );
  });

  const ledgers = ['real', 'zoo/seed-11', 'zoo/seed-12']
    .map((folder) => join(import.meta.dirname, '../../../../../shared/ledgers', folder))
    .filter(existsSync);
  it.runIf(ledgers.length > 0)(
    'sees the same cells in every ledger of ../shared/ledgers',
    () => {
      const files = ledgers.flatMap((folder) =>
        readdirSync(folder)
          .filter((name) => name.endsWith('.xlsx'))
          .map((name) => join(folder, name)),
      );
      expect(files.length).toBeGreaterThan(40);
      for (const file of files) {
        const { own, oracle } = bothWays(new Uint8Array(readFileSync(file)));
        expect(own, file).toEqual(oracle);
      }
    },
    60_000,
  );
  it.skipIf(ledgers.length > 0)('NOT RUN: ../shared/ledgers is absent', () => {});
});
