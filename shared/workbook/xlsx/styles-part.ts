import { BUILT_IN_FORMATS } from '../number-formats.ts';
import { xmlElements } from '../xml/xml-elements.ts';

/** Number format of each cell style, by its index (`s` of a cell). */
export function readCellFormats(xml: string): readonly string[] {
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
