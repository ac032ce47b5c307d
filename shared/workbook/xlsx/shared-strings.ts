import { Refused } from '../refused.ts';
import { Uncertain } from '../uncertain.ts';
import { xmlDecoder } from '../xml/xml-decoder.ts';
import type { ZipPackage } from '../zip/zip-package.ts';
import { richText } from './rich-text.ts';

export interface SharedStrings {
  readonly texts: readonly string[];
  readonly damaged: boolean;
}

/** The shared strings in order, read while they are inflated: only complete items are kept in hand. */
export function readSharedStrings(zip: ZipPackage, part: string): SharedStrings {
  const decoder = xmlDecoder(part);
  const texts: string[] = [];
  let prefix: string | null = null;
  let rest = '';
  function take(piece: string): void {
    if (prefix === null) {
      rest += piece;
      const root = /<([\w.-]+:)?sst[\s/>]/.exec(rest);
      if (root === null) return;
      prefix = root[1] ?? '';
      const all = rest;
      rest = '';
      takeItems(all, prefix);
    } else takeItems(piece, prefix);
  }
  function takeItems(piece: string, namespace: string): void {
    const close = `</${namespace}si>`;
    const last = piece.lastIndexOf(close);
    if (last < 0) {
      rest += piece;
      return;
    }
    scanItems(rest + piece.slice(0, last + close.length), namespace, texts);
    rest = piece.slice(last + close.length);
  }
  zip.stream(part, (chunk) => take(decoder.push(chunk)));
  take(decoder.push(new Uint8Array(0), true));
  if (prefix !== null) scanItems(rest, prefix, texts);
  return { texts, damaged: decoder.damaged() };
}

function scanItems(xml: string, prefix: string, texts: string[]): void {
  if (xml.includes('<![CDATA[')) throw new Uncertain();
  const open = `<${prefix}si`;
  const close = `</${prefix}si>`;
  for (let at = xml.indexOf(open); at >= 0; at = xml.indexOf(open, at)) {
    const tagEnd = xml.indexOf('>', at);
    if (tagEnd < 0) return;
    const selfClosed = xml.charCodeAt(tagEnd - 1) === 0x2f;
    const end = selfClosed ? tagEnd : xml.indexOf(close, tagEnd);
    if (end < 0) throw new Refused('damaged', { part: 'sharedStrings', why: 'cut-off' });
    texts.push(selfClosed ? '' : richText(xml.slice(tagEnd + 1, end), prefix));
    at = end;
  }
}
