import fc from 'fast-check';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
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
