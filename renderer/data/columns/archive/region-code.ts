import { nameKeys } from '../name-keys.ts';
import { BETWEEN } from '../packed-texts.ts';

const known = new Map<string, string>();

/** A region as it stands in a number: its pinyin initials, so that any keyboard and scanner types it. */
export function regionCode(region: string): string {
  let code = known.get(region);
  if (code === undefined) {
    code = (nameKeys(region).initials.split(BETWEEN)[0] ?? '').toUpperCase();
    known.set(region, code);
  }
  return code;
}
