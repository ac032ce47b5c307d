import { Uncertain } from '../uncertain.ts';
import { solidFill } from '../write/style-table.ts';

export interface StylePatch {
  /** Index of a style like another one, but with a yellow ground. */
  readonly marked: (style: number) => number;
  /** Index of the style of the reasons: wrapped text. */
  readonly reason: () => number;
  readonly xml: () => string;
}

const XF = /<((?:[\w.-]+:)?)xf\b((?:[^"'>]|"[^"]*"|'[^']*')*?)(?:\/>|>([\s\S]*?)<\/\1xf>)/g;

/** Adds cell styles to the user's own `styles.xml`; nothing that is there is changed. */
export function patchStyles(styles: string): StylePatch {
  const fills = /<((?:[\w.-]+:)?)fills(?:\s[^>]*)?>([\s\S]*?)<\/\1fills>/.exec(styles);
  const cellXfs = /<((?:[\w.-]+:)?)cellXfs(?:\s[^>]*)?>([\s\S]*?)<\/\1cellXfs>/.exec(styles);
  if (fills === null || cellXfs === null) throw new Uncertain();
  const prefix = cellXfs[1] ?? '';
  const existing = [...(cellXfs[2] ?? '').matchAll(XF)];
  const fillCount = [...(fills[2] ?? '').matchAll(/<(?:[\w.-]+:)?fill[\s>]/g)].length;
  const added: string[] = [];
  const markedOf = new Map<number, number>();
  let reasonStyle = -1;

  function add(xf: string): number {
    return existing.length + added.push(xf) - 1;
  }
  function marked(style: number): number {
    const known = markedOf.get(style);
    if (known !== undefined) return known;
    const [, , attributes = ' numFmtId="0" fontId="0" borderId="0"', children] = existing[style] ?? [];
    const kept = attributes.replace(/\s(?:fillId|applyFill)\s*=\s*(?:"[^"]*"|'[^']*')/g, '');
    const open = `<${prefix}xf${kept} fillId="${fillCount}" applyFill="1"`;
    const index = add(children === undefined ? `${open}/>` : `${open}>${children}</${prefix}xf>`);
    markedOf.set(style, index);
    return index;
  }
  function reason(): number {
    if (reasonStyle < 0)
      reasonStyle = add(
        `<${prefix}xf numFmtId="49" fontId="0" fillId="0" borderId="0" applyNumberFormat="1" applyAlignment="1"><${prefix}alignment vertical="top" wrapText="1"/></${prefix}xf>`,
      );
    return reasonStyle;
  }
  function xml(): string {
    const newFills = `<${prefix}fills count="${fillCount + 1}">${fills?.[2]}${solidFill('FFFFFF00', prefix)}</${prefix}fills>`;
    const newXfs = `<${prefix}cellXfs count="${existing.length + added.length}">${cellXfs?.[2]}${added.join('')}</${prefix}cellXfs>`;
    return styles.replace(fills?.[0] ?? '', () => newFills).replace(cellXfs?.[0] ?? '', () => newXfs);
  }
  return { marked, reason, xml };
}
