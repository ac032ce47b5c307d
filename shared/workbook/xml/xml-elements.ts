import { xmlText } from './xml-text.ts';

export interface XmlElement {
  /** Without prefixes: `r:id` is `id`. */
  readonly attributes: ReadonlyMap<string, string>;
  /** Where its start tag begins and ends in the text. */
  readonly start: number;
  readonly end: number;
}

/** Start tags of a local name in a small part (relationships, workbook, styles); any namespace prefix. */
export function xmlElements(xml: string, localName: string): readonly XmlElement[] {
  const tag = new RegExp(`<(?:[\\w.-]+:)?${localName}(?=[\\s/>])((?:[^"'>]|"[^"]*"|'[^']*')*)>`, 'g');
  const found: XmlElement[] = [];
  for (let match = tag.exec(xml); match !== null; match = tag.exec(xml)) {
    found.push({ attributes: xmlAttributes(match[1] ?? ''), start: match.index, end: tag.lastIndex });
  }
  return found;
}

export function xmlAttributes(inTag: string): ReadonlyMap<string, string> {
  const attributes = new Map<string, string>();
  for (const match of inTag.matchAll(/(?:[\w.-]+:)?([\w.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)) {
    attributes.set(match[1] as string, xmlText(match[2] ?? match[3] ?? ''));
  }
  return attributes;
}
