import { describe, expect, it } from 'vitest';
import { MESSAGES } from '../../../../renderer/i18n/index.ts';

type Tree = { readonly [key: string]: string | Tree };

function textsOf(tree: Tree, path = ''): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  for (const [key, value] of Object.entries(tree)) {
    const at = path === '' ? key : `${path}.${key}`;
    if (typeof value === 'string') texts.set(at, value);
    else for (const [inner, text] of textsOf(value, at)) texts.set(inner, text);
  }
  return texts;
}

/** Names of ICU arguments: `{name}` and `{count, plural, …}`, but not the words inside plural branches. */
function argumentsOf(text: string): readonly string[] {
  return [
    ...new Set([...text.matchAll(/(?<!\b(?:zero|one|two|few|many|other|=\d+)\s*)\{\s*(\w+)\s*[,}]/g)].map((match) => match[1] ?? '')),
  ].toSorted();
}

const hant = textsOf(MESSAGES['zh-Hant']);

describe.each(['zh-Hans', 'en'] as const)('%s', (locale) => {
  const texts = textsOf(MESSAGES[locale]);
  it('has every text of zh-Hant and no other', () => {
    expect([...texts.keys()].toSorted()).toEqual([...hant.keys()].toSorted());
  });
  it('takes the same arguments', () => {
    const differing = [...texts]
      .filter(([key, text]) => String(argumentsOf(text)) !== String(argumentsOf(hant.get(key) ?? '')))
      .map(([key]) => key);
    expect(differing).toEqual([]);
  });
  it('leaves no text empty', () => {
    expect([...texts].filter(([, text]) => text.trim() === '').map(([key]) => key)).toEqual([]);
  });
});

describe('the scripts', () => {
  it('keep Simplified characters out of zh-Hant texts and Traditional ones out of zh-Hans', () => {
    const ownNames = /繁體中文|简体中文/g;
    const simplified = [...hant]
      .filter(([, text]) => /[户档设导数据们产额质费规]/u.test(text.replaceAll(ownNames, '')))
      .map(([key]) => key);
    const traditional = [...textsOf(MESSAGES['zh-Hans'])]
      .filter(([, text]) => /[戶檔設導數據們產額質費規]/u.test(text.replaceAll(ownNames, '')))
      .map(([key]) => key);
    expect(simplified).toEqual([]);
    expect(traditional).toEqual([]);
  });
});
