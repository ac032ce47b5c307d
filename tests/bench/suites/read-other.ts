import { read, utils, write, type BookType } from 'xlsx';
import { readWorkbook } from '../../../shared/workbook/read-workbook.ts';
import { salesRow } from '../made-workbook.ts';
import { compare, type Comparison } from '../measure.ts';

export interface OtherFormat {
  readonly format: Extract<BookType, 'biff8' | 'xlsb' | 'ods' | 'csv' | 'xlml'>;
  readonly rows: number;
  readonly rounds: number;
}

/** Formats that the library reads for us, and CSV, which it would: ours against its own bare parse of the same file. */
export async function readOther({ format, rows, rounds }: OtherFormat): Promise<Comparison> {
  const book = utils.book_new();
  const table = [Array.from({ length: 15 }, (_, at) => `列${at}`), ...Array.from({ length: rows }, (_, at) => salesRow(at))];
  utils.book_append_sheet(book, utils.aoa_to_sheet(table, { dense: true }), '销售');
  const bytes = new Uint8Array(write(book, { type: 'array', bookType: format, compression: true }) as ArrayBuffer);
  const parse = (): void => void read(bytes, { dense: true, nodim: true, WTF: true });
  const ours = (): void => {
    const workbook = readWorkbook(bytes, `bench.${format}`);
    if (!workbook.ok || workbook.value.sheets[0]?.rowCount !== rows + 1) throw new Error(`the reader lost rows of ${format}`);
  };
  return compare(
    `read ${format}, ${rows.toLocaleString('en')} rows x 15 columns (Node)`,
    [
      { name: 'floor: SheetJS dense, bare parse', run: parse },
      { name: 'ours: readWorkbook', run: ours },
    ],
    rounds,
  );
}
