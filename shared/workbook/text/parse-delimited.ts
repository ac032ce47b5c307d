/** RFC 4180 with its everyday liberties: any line end, text after a closing quote, quotes inside plain fields. */
export interface DelimitedRows {
  readonly rows: readonly (readonly string[])[];
  /** A quote was never closed: it and all later ones were taken as plain text. */
  readonly unclosedQuote: boolean;
}

const QUOTE = 0x22;
const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;

export function parseDelimited(text: string, delimiter: string, maxRows = Infinity): DelimitedRows {
  const separator = delimiter.charCodeAt(0);
  const rows: string[][] = [];
  let row: string[] = [];
  let unclosedQuote = false;
  let at = 0;
  while (at < text.length && rows.length < maxRows) {
    let field = '';
    if (text.charCodeAt(at) === QUOTE && !unclosedQuote) {
      const close = closingQuote(text, at + 1);
      if (close < 0) unclosedQuote = true;
      else {
        field = text.slice(at + 1, close).replaceAll('""', '"');
        at = close + 1;
      }
    }
    let end = at;
    for (
      let code = text.charCodeAt(end);
      end < text.length && code !== separator && code !== LINE_FEED && code !== CARRIAGE_RETURN;
      code = text.charCodeAt(end)
    )
      end++;
    if (end > at) field += text.slice(at, end);
    row.push(field);
    const code = text.charCodeAt(end);
    at = end + 1;
    if (code === separator && at < text.length) continue;
    if (code === separator) row.push('');
    if (code === CARRIAGE_RETURN && text.charCodeAt(at) === LINE_FEED) at++;
    rows.push(row);
    row = [];
  }
  return { rows, unclosedQuote };
}

function closingQuote(text: string, from: number): number {
  for (let at = text.indexOf('"', from); at >= 0; at = text.indexOf('"', at + 2)) if (text.charCodeAt(at + 1) !== QUOTE) return at;
  return -1;
}
