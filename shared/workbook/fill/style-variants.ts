import { BUILT_IN_FORMATS } from '../number-formats.ts';
import { Uncertain } from '../uncertain.ts';
import { escapeXml } from '../write/escape-xml.ts';
import { xmlAttributes, xmlElements } from '../xml/xml-elements.ts';

/** The user's own cell styles, and others like them. */
export interface StyleVariants {
  /** What a cell's own format shows: a day, a share of 100, a text, or a plain figure. */
  readonly shows: (style: number) => 'day' | 'share' | 'text' | 'figure';
  /** A style like another one, with this number format. */
  readonly withFormat: (style: number, format: string) => number;
  /** A style like another one whose texts stay texts when somebody edits them. */
  readonly quoted: (style: number) => number;
  readonly xml: () => string;
}

const FIRST_OWN_FORMAT = 164;
const XF = /<((?:[\w.-]+:)?)xf\b((?:[^"'>]|"[^"]*"|'[^']*')*?)(?:\/>|>([\s\S]*?)<\/\1xf>)/g;

/** Adds variants to `styles.xml`; nothing that is there is changed. */
export function styleVariants(styles: string): StyleVariants {
  const cellXfs = /<((?:[\w.-]+:)?)cellXfs(?:\s[^>]*)?>([\s\S]*?)<\/\1cellXfs>/.exec(styles);
  if (cellXfs === null) throw new Uncertain();
  const prefix = cellXfs[1] ?? '';
  const existing = [...(cellXfs[2] ?? '').matchAll(XF)].map(([, , attributes = '', children]) => ({ attributes, children }));
  const formats = new Map(
    xmlElements(styles, 'numFmt').map(
      ({ attributes }) => [Number(attributes.get('numFmtId')), attributes.get('formatCode') ?? ''] as const,
    ),
  );
  const firstFree = Math.max(FIRST_OWN_FORMAT, ...[...formats.keys()].map((id) => id + 1));
  const newFormats: string[] = [];
  const added: string[] = [];
  const known = new Map<string, number>();

  function variant(style: number, change: Readonly<Record<string, string>>): number {
    const key = `${style} ${JSON.stringify(change)}`;
    const asked = known.get(key);
    if (asked !== undefined) return asked;
    const { attributes, children } = existing[style] ?? {
      attributes: ' numFmtId="0" fontId="0" fillId="0" borderId="0"',
      children: undefined,
    };
    const kept = Object.keys(change).reduce(
      (all, name) => all.replace(new RegExp(`\\s${name}\\s*=\\s*(?:"[^"]*"|'[^']*')`, 'g'), ''),
      attributes,
    );
    const open = `<${prefix}xf${kept}${Object.entries(change)
      .map(([name, value]) => ` ${name}="${value}"`)
      .join('')}`;
    const index = existing.length + added.push(children === undefined ? `${open}/>` : `${open}>${children}</${prefix}xf>`) - 1;
    known.set(key, index);
    return index;
  }
  function withFormat(style: number, format: string): number {
    const at = newFormats.includes(format) ? newFormats.indexOf(format) : newFormats.push(format) - 1;
    return variant(style, { numFmtId: String(firstFree + at), applyNumberFormat: '1' });
  }
  const shown = new Map<number, ReturnType<StyleVariants['shows']>>();
  function shows(style: number): ReturnType<StyleVariants['shows']> {
    const asked = shown.get(style);
    if (asked !== undefined) return asked;
    const id = Number(xmlAttributes(existing[style]?.attributes ?? '').get('numFmtId') ?? 0);
    const answer = shownBy(formats.get(id) ?? BUILT_IN_FORMATS[id] ?? 'General');
    shown.set(style, answer);
    return answer;
  }
  function xml(): string {
    const xfs = `<${prefix}cellXfs count="${existing.length + added.length}">${cellXfs?.[2]}${added.join('')}</${prefix}cellXfs>`;
    const grown = styles.replace(cellXfs?.[0] ?? '', () => xfs);
    return newFormats.length === 0 ? grown : withNewFormats(grown, prefix, newFormats, firstFree);
  }
  return { shows, withFormat, quoted: (style) => variant(style, { quotePrefix: '1' }), xml };
}

function shownBy(format: string): ReturnType<StyleVariants['shows']> {
  const bare = format.replace(/"[^"]*"|\\.|\[[^\]]*\]/g, '');
  if (bare === '@') return 'text';
  if (bare.includes('%')) return 'share';
  return /[yd年月日]|^m/i.test(bare) ? 'day' : 'figure';
}

function withNewFormats(styles: string, prefix: string, formats: readonly string[], first: number): string {
  const entries = formats.map((format, at) => `<${prefix}numFmt numFmtId="${first + at}" formatCode="${escapeXml(format)}"/>`).join('');
  const list = /<((?:[\w.-]+:)?)numFmts(?:\s[^>]*)?>([\s\S]*?)<\/\1numFmts>/.exec(styles);
  if (list !== null) {
    const count = xmlElements(list[2] ?? '', 'numFmt').length + formats.length;
    return styles.replace(list[0], () => `<${prefix}numFmts count="${count}">${list[2]}${entries}</${prefix}numFmts>`);
  }
  const head = xmlElements(styles, 'styleSheet')[0];
  if (head === undefined) throw new Uncertain();
  return `${styles.slice(0, head.end)}<${prefix}numFmts count="${formats.length}">${entries}</${prefix}numFmts>${styles.slice(head.end)}`;
}
