import { describe, expect, it } from 'vitest';
import { MESSAGES } from '../../../../renderer/i18n/index.ts';

type Tree = { readonly [key: string]: string | Tree };

function textsOf(tree: Tree, path = ''): readonly (readonly [string, string])[] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [[`${path}${key}`, value] as const] : textsOf(value, `${path}${key}.`),
  );
}

/** Every language is written in its own words wherever it is named. */
function withoutLanguageNames(text: string): string {
  return text.replaceAll(/繁體中文|简体中文/g, '');
}

const written = (locale: 'zh-Hant' | 'zh-Hans', foreign: RegExp) =>
  textsOf(MESSAGES[locale])
    .filter(([, text]) => foreign.test(withoutLanguageNames(text)))
    .map(([key]) => key);

describe('the scripts', () => {
  it('keep Simplified characters out of zh-Hant', () => {
    expect(written('zh-Hant', /[户档设导数据们产额质费规]/u)).toEqual([]);
  });
  it('keep Traditional characters out of zh-Hans', () => {
    expect(written('zh-Hans', /[戶檔設導數據們產額質費規]/u)).toEqual([]);
  });
});
