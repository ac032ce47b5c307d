import { escapeXml } from './escape-xml.ts';

/** Longest text that Excel opens in a cell. */
const MAX_TEXT = 32_767;

export interface TextTable {
  readonly indexOf: (text: string) => number;
  readonly xml: () => string;
}

/** Collects texts, each once, and writes them as `xl/sharedStrings.xml`. */
export function textTable(): TextTable {
  const byText = new Map<string, number>();
  const parts: string[] = [];
  function indexOf(text: string): number {
    const known = byText.get(text);
    if (known !== undefined) return known;
    byText.set(text, parts.length);
    return parts.push(`<si><t xml:space="preserve">${escapeXml(text.slice(0, MAX_TEXT))}</t></si>`) - 1;
  }
  function xml(): string {
    return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" uniqueCount="${parts.length}">${parts.join('')}</sst>`;
  }
  return { indexOf, xml };
}
