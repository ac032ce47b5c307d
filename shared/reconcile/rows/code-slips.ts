import { foldWidth } from '../../values/fold-text.ts';

const CHARACTERS = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const LENGTH = 18;

/** As it was meant to be written: full width, spaces and hyphens say nothing. */
export function writtenCode(text: string): string {
  return foldWidth(text).replace(/[\s-]/g, '').toUpperCase();
}

/**
 * Codes from which one slip of the pen leads to what was written: a character mistaken, put in, left out, or two neighbours exchanged. GB 32100's check
 * character notices each of them, so at most one side of such a pair is a code at all.
 */
export function* codesOneSlipFrom(written: string): Generator<string> {
  if (Math.abs(written.length - LENGTH) > 1) return;
  for (let at = 0; at <= written.length; at += 1) {
    const [before, rest, after] = [written.slice(0, at), written.slice(at), written.slice(at + 1)];
    if (written.length === LENGTH + 1 && at < written.length) yield before + after;
    if (written.length === LENGTH - 1) for (const character of CHARACTERS) yield before + character + rest;
    if (written.length !== LENGTH || at === LENGTH) continue;
    for (const character of CHARACTERS) if (character !== written[at]) yield before + character + after;
    if (at + 1 < LENGTH) yield before + after.charAt(0) + rest.charAt(0) + written.slice(at + 2);
  }
}
