import { escapeXml } from './escape-xml.ts';

export interface CellLook {
  /** Number format, e.g. `#,##0.00`. */
  readonly format: string;
  readonly bold?: boolean;
  readonly fill?: 'header' | 'problem';
  readonly topLine?: boolean;
  /** The apostrophe of Excel: the text stays a text when somebody edits the cell. */
  readonly quotePrefix?: boolean;
  readonly wrap?: boolean;
}

export interface StyleTable {
  readonly indexOf: (look: CellLook) => number;
  readonly xml: () => string;
}

const FIRST_OWN_FORMAT = 164;
const FILLS = { header: 'FFE7ECF3', problem: 'FFFFFF00' } as const;

/** Collects the looks that cells use and writes them as `xl/styles.xml`. Index 0 is the plain look. */
export function styleTable(): StyleTable {
  const looks: CellLook[] = [];
  const byKey = new Map<string, number>();
  function indexOf(look: CellLook): number {
    const key = JSON.stringify([look.format, look.bold, look.fill, look.topLine, look.quotePrefix, look.wrap]);
    const known = byKey.get(key);
    if (known !== undefined) return known;
    byKey.set(key, looks.length);
    return looks.push(look) - 1;
  }
  indexOf({ format: 'General' });
  return { indexOf, xml: () => stylesXml(looks) };
}

function stylesXml(looks: readonly CellLook[]): string {
  const formats = [...new Set(looks.map(({ format }) => format))].filter((format) => format !== 'General');
  const fillNames = Object.keys(FILLS) as (keyof typeof FILLS)[];
  const xfs = looks.map((look) => {
    const format = look.format === 'General' ? 0 : FIRST_OWN_FORMAT + formats.indexOf(look.format);
    const fill = look.fill === undefined ? 0 : 2 + fillNames.indexOf(look.fill);
    const alignment = look.wrap === true ? '<alignment vertical="top" wrapText="1"/>' : '';
    return `<xf numFmtId="${format}" fontId="${look.bold === true ? 1 : 0}" fillId="${fill}" borderId="${look.topLine === true ? 1 : 0}" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1"${look.quotePrefix === true ? ' quotePrefix="1"' : ''}${alignment === '' ? '/>' : ` applyAlignment="1">${alignment}</xf>`}`;
  });
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
    (formats.length === 0
      ? ''
      : `<numFmts count="${formats.length}">${formats.map((format, at) => `<numFmt numFmtId="${FIRST_OWN_FORMAT + at}" formatCode="${escapeXml(format)}"/>`).join('')}</numFmts>`) +
    '<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts>' +
    `<fills count="${2 + fillNames.length}"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>${fillNames.map((name) => solidFill(FILLS[name], '')).join('')}</fills>` +
    '<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border><left/><right/><top style="thin"><color auto="1"/></top><bottom/><diagonal/></border></borders>' +
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
    `<cellXfs count="${xfs.length}">${xfs.join('')}</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`
  );
}

/** A fill of one colour (ARGB); `prefix` is the namespace prefix with its colon. */
export function solidFill(argb: string, prefix: string): string {
  return `<${prefix}fill><${prefix}patternFill patternType="solid"><${prefix}fgColor rgb="${argb}"/><${prefix}bgColor indexed="64"/></${prefix}patternFill></${prefix}fill>`;
}
