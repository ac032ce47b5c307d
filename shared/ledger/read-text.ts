import { checkCreditCode } from '../values/credit-code.ts';
import type { GridCell } from '../workbook/grid.ts';
import { cellText, isPlain } from './clean-text.ts';
import type { CellReader, Report } from './cell-reader.ts';
import { isDateFormat, serialDate } from './serial-date.ts';
import { weighingOf } from './weighing.ts';

/** Above 15 digits a number has lost some. */
const EXACT_DIGITS = 1e15;
const PLACEHOLDER = /^[-—–_/\\]+$/;
const ERROR_TEXT = /^#(?:N\/A|REF!|VALUE!|NAME\?|DIV\/0!|NULL!|NUM!)$|^#{4,}$/;
const SCIENTIFIC = /^\d(?:\.\d+)?e\+?\d{2}$/i;
const LONGEST = 32_767;

export function textReader(field: string, date1904: boolean, report: Report): CellReader {
  return (cell, row) => {
    const text = cell.t === 's' ? cellText(cell) : numberAsText(cell, row, field, date1904, report);
    if (text === undefined || text === '') return undefined;
    const first = text.charCodeAt(0);
    if (!beginsPlainly(first)) {
      if (PLACEHOLDER.test(text)) return undefined;
      if (first === 0x23 && ERROR_TEXT.test(text)) return report(row, 'error-cell', text);
    }
    if (text.includes('\ufffd')) return report(row, 'broken-text', text);
    if (text.length > LONGEST) return report(row, 'text-too-long', text.slice(0, 40));
    return text;
  };
}

/** An ideograph or a letter begins neither a placeholder nor an error. */
function beginsPlainly(first: number): boolean {
  return first >= 0x4e00 || (first >= 0x41 && first <= 0x5a);
}

/** What `textReader` and `codeReader` give for a cell that shows at a glance that they have nothing to do: nearly all there are. Undefined: ask them. */
export function plainText(cell: GridCell): string | undefined {
  const { v } = cell;
  if (cell.t !== 's' || typeof v !== 'string' || cell.f !== undefined) return undefined;
  const first = v.charCodeAt(0);
  // 同, 仝 and 上 may stand for the cell above.
  const begins = beginsPlainly(first) && first !== 0x540c && first !== 0x4edd && first !== 0x4e0a && first < 0xff00;
  return begins && v.length <= LONGEST && isPlain(v) ? v : undefined;
}

/** Numbers of documents, phones: digits as they stand; what a float has lost is reported. */
export function codeReader(field: string, date1904: boolean, report: Report, paddedTo: number | null = null): CellReader {
  const text = textReader(field, date1904, report);
  return (cell, row) => {
    if (cell.t === 'n' && typeof cell.v === 'number' && Math.abs(cell.v) >= EXACT_DIGITS)
      return report(row, 'digits-lost', String(cell.w ?? cell.v));
    const value = text(cell, row);
    if (typeof value !== 'string') return value;
    if (paddedTo !== null && cell.t === 'n' && value.length < paddedTo) return report(row, 'leading-zeros-lost', value);
    const first = value.charCodeAt(0);
    if (!(first >= 0x30 && first <= 0x39)) return value;
    if (SCIENTIFIC.test(value)) return report(row, 'digits-lost', value);
    return /^\d{5,}\.0+$/.test(value) ? value.slice(0, value.indexOf('.')) : value;
  };
}

/** As a number a telephone has lost the zero of its area code, or its last digits where `1.38E+10` was typed in. */
export function phoneReader(field: string, date1904: boolean, report: Report): CellReader {
  const text = codeReader(field, date1904, report);
  return (cell, row) => {
    if (cell.t === 'n' && typeof cell.v === 'number' && cell.v >= 1e9) {
      if (cell.v % 1e6 === 0) return report(row, 'digits-lost', String(cell.w ?? cell.v));
      const isMobile = cell.v >= 1.3e10 && cell.v < 2e10;
      if (!isMobile && !/^[48]00/.test(String(cell.v))) return report(row, 'leading-zeros-lost', String(cell.w ?? cell.v));
    }
    return text(cell, row);
  };
}

function numberAsText(cell: GridCell, row: number, field: string, date1904: boolean, report: Report): string | undefined {
  const value = cell.v;
  if (typeof value === 'boolean') return value ? '是' : '否';
  if (typeof value !== 'number' || cell.t !== 'n') return cellText(cell);
  if (isDateFormat(cell.z)) {
    const date = serialDate(value, date1904);
    if (field === 'notes' && date !== null) return date;
    report(row, 'date-where-text', String(cell.w ?? date ?? value));
    return undefined;
  }
  const zeros = typeof cell.z === 'string' ? /^0{2,}$/.exec(cell.z)?.[0].length : undefined;
  if (zeros !== undefined && Number.isInteger(value)) return String(value).padStart(zeros, '0');
  return Number.isInteger(value)
    ? Math.abs(value) < EXACT_DIGITS
      ? String(value)
      : cellText(cell)
    : String(Number(value.toPrecision(14)));
}

/** GB 32100: 18 characters with the right check character, else reported. */
export function creditCodeReader(field: string, date1904: boolean, report: Report): CellReader {
  const text = codeReader(field, date1904, report);
  return (cell, row) => {
    if (cell.t === 'n' && typeof cell.v === 'number' && cell.v > 1e9) return report(row, 'digits-lost', String(cell.w ?? cell.v));
    const value = text(cell, row);
    if (typeof value !== 'string' || /^(?:无|暂无|待补|不详)$/.test(value)) return undefined;
    const checked = checkCreditCode(value.replace(/^['’]/, ''));
    return checked.ok ? checked.value : report(row, `credit-code-${checked.error}`, value);
  };
}

export function weighingReader(report: Report): CellReader {
  let [lastText, last] = ['', weighingOf('')];
  return (cell, row) => {
    const text = cellText(cell);
    if (text === lastText && last !== null) return last;
    if (text === '' || PLACEHOLDER.test(text)) return undefined;
    [lastText, last] = [text, weighingOf(text)];
    return last ?? report(row, 'unknown-choice', text);
  };
}

/** `A`, `A级`, `A类客户`, `a` -> `A`; other words as written. */
export function gradeReader(field: string, date1904: boolean, report: Report): CellReader {
  const text = textReader(field, date1904, report);
  return (cell, row) => {
    const value = text(cell, row);
    const letter = typeof value === 'string' ? /^([A-Da-d])\s*(?:级|級|类|類|等|等级)?(?:客户|客戶)?$/.exec(value)?.[1] : undefined;
    return letter === undefined ? value : letter.toUpperCase();
  };
}

const YES = /^(?:满意|滿意|非常满意|很满意|是|√|✓|y|yes|true|已满意|1)$/i;
const NO = /^(?:不满意|不滿意|否|×|✗|x|n|no|false|0|未满意|很不满意)$/i;

/** Yes and no as booleans; shades between (`一般`, `基本满意`) as written. */
export function satisfiedReader(report: Report): CellReader {
  return (cell, row) => {
    if (typeof cell.v === 'boolean') return cell.t === 'b' ? cell.v : undefined;
    const text = cellText(cell);
    if (text === '' || PLACEHOLDER.test(text)) return undefined;
    if (cell.t === 'e') return report(row, 'error-cell', text);
    return YES.test(text) ? true : NO.test(text) ? false : text;
  };
}
