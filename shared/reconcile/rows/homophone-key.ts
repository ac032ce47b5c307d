import { pinyin } from 'pinyin-pro';

const syllables = new Map<string, string>();

/** The sound of a key, character by character in its most usual reading, tones gone: 宝刚 and 宝钢 are both `bao gang`. Other scripts stay as they are. */
export function homophoneKey(key: string): string {
  let sounds = '';
  for (const character of key) sounds += `${syllableOf(character)} `;
  return sounds;
}

function syllableOf(character: string): string {
  const known = syllables.get(character);
  if (known !== undefined) return known;
  const syllable = /\p{Script=Han}/u.test(character) ? pinyin(character, { toneType: 'none', type: 'array' })[0] || character : character;
  syllables.set(character, syllable);
  return syllable;
}
