import { xmlText } from '../xml/xml-text.ts';

/** Text inside an `<si>` or `<is>`: its runs joined, phonetic readings left out. `prefix` with its colon. */
export function richText(inner: string, prefix: string): string {
  const open = `<${prefix}t`;
  const close = `</${prefix}t>`;
  const runs = inner.includes(`<${prefix}rPh`) ? inner.replaceAll(new RegExp(`<${prefix}rPh[\\s>].*?</${prefix}rPh>`, 'gs'), '') : inner;
  let text = '';
  for (let at = runs.indexOf(open); at >= 0; at = runs.indexOf(open, at)) {
    const next = runs.charCodeAt(at + open.length);
    const tagEnd = runs.indexOf('>', at);
    if (tagEnd < 0) break;
    if ((next > 0x20 && next !== 0x3e) || runs.charCodeAt(tagEnd - 1) === 0x2f) {
      at = tagEnd;
      continue;
    }
    const end = runs.indexOf(close, tagEnd);
    if (end < 0) break;
    text += xmlText(runs.slice(tagEnd + 1, end));
    at = end;
  }
  return text;
}
