import { BUILT_IN_FORMATS } from '../number-formats.ts';
import { Uncertain } from '../uncertain.ts';
import { xmlElements } from '../xml/xml-elements.ts';
import { MAX_FORMATS } from './packed-cells.ts';

/** Number formats, each once; `General` is the first. */
export class CellFormats {
  readonly names: string[] = ['General'];
  readonly #numbers = new Map([['General', 0]]);
  readonly #ofStyle: readonly number[];

  /** `styles`: the text of the part; '' for a workbook without one. */
  constructor(styles: string) {
    this.#ofStyle = formatsByStyle(styles).map((name) => this.numberOf(name));
  }

  numberOf(name: string): number {
    const known = this.#numbers.get(name);
    if (known !== undefined) return known;
    if (this.names.length === MAX_FORMATS) throw new Uncertain();
    this.#numbers.set(name, this.names.length);
    return this.names.push(name) - 1;
  }

  /** Number of the format of a cell style (`s` of a cell). */
  ofStyle(style: number): number {
    return this.#ofStyle[style] ?? 0;
  }

  /** As `ofStyle`, for a cell that is a date whatever its style says. */
  ofDate(style: number): number {
    return this.ofStyle(style) || this.numberOf('yyyy-mm-dd');
  }
}

function formatsByStyle(xml: string): readonly string[] {
  const custom = new Map<number, string>();
  for (const { attributes } of xmlElements(xml, 'numFmt'))
    custom.set(Number(attributes.get('numFmtId')), attributes.get('formatCode') ?? 'General');
  const [cellXfs] = xmlElements(xml, 'cellXfs');
  if (cellXfs === undefined) return [];
  const close = xml.slice(cellXfs.end).search(/<\/(?:[\w.-]+:)?cellXfs>/);
  const styles = xml.slice(cellXfs.end, close < 0 ? undefined : cellXfs.end + close);
  return xmlElements(styles, 'xf').map(({ attributes }) => {
    const id = Number(attributes.get('numFmtId') ?? 0);
    return custom.get(id) ?? BUILT_IN_FORMATS[id] ?? 'General';
  });
}
