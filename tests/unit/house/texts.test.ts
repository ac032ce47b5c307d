import { describe, expect, it } from 'vitest';
import { messageArguments } from './message-arguments.ts';
import { sourceFiles, sourceText } from './source-files.ts';
import { LOCALES, textsOf } from './texts.ts';

const texts = textsOf('zh-Hant');
const sources = sourceFiles(['electron', 'renderer', 'shared', 'resources/samples']).map((file) => ({ file, text: sourceText(file) }));

/** Groups whose keys come out of data: a rule's reason, a column of the ledger, a parameter. Each names where. */
const FROM_DATA: readonly string[] = [
  'ledger.', // kinds, fields, problems, skips, refusals: shared/ledger and shared/workbook
  'words.', // grades, industries, scales, stages, fields, units: shared/records
  'verdict.', // reasons and quantities: shared/rules
  'policy.parameters.', // shared/policy/parameters.ts
  'menu.', // read as properties, so the compiler knows: electron/main/menu-texts.ts
];

/** A key counts as used where some source names it: whole, or split into the namespace that it asks for and the rest, or by a template's fixed beginning. */
function usedAnywhere(): (key: string) => boolean {
  const literals = new Set<string>();
  const prefixes = new Set<string>();
  for (const { text } of sources) {
    for (const [, single, double, plain] of text.matchAll(/'([\w.-]+)'|"([\w.-]+)"|`([\w.-]+)`/g))
      literals.add(single ?? double ?? plain ?? '');
    for (const [, prefix] of text.matchAll(/`([\w-]+(?:\.[\w-]+)*\.?)\$\{/g)) prefixes.add(prefix ?? '');
  }
  const named = (text: string) => literals.has(text) || [...prefixes].some((prefix) => text.startsWith(prefix));
  return (key) => {
    const parts = key.split('.');
    return parts.some((_, at) => (at === 0 || literals.has(parts.slice(0, at).join('.'))) && named(parts.slice(at).join('.')));
  };
}

/** The keys that a file hands to a translator it made itself, and that no namespace of that translator's name has. */
function unknownKeys(text: string): string[] {
  const namespaces = new Map<string, string[]>();
  for (const [, variable = '', namespace = ''] of text.matchAll(/const (\w+) = useTranslations\('([\w.]+)'\)/g)) {
    namespaces.set(variable, [...(namespaces.get(variable) ?? []), namespace]);
  }
  return [...namespaces].flatMap(([variable, names]) =>
    [...text.matchAll(new RegExp(`\\b${variable}(?:\\.rich|\\.markup|\\.raw)?\\('([\\w.-]+)'`, 'g'))]
      .map(([, key = '']) => key)
      .filter((key) => !names.some((name) => texts.has(`${name}.${key}`)))
      .map((key) => `${names.join('|')}.${key}`),
  );
}

describe('texts in three languages', () => {
  it.each(LOCALES)('%s has the same keys as zh-Hant, none empty', (locale) => {
    const others = textsOf(locale);
    expect(
      [...texts.keys()].filter((key) => !others.has(key)),
      'missing',
    ).toEqual([]);
    expect(
      [...others.keys()].filter((key) => !texts.has(key)),
      'too many',
    ).toEqual([]);
    expect(
      [...others].filter(([, text]) => text.trim() === '').map(([key]) => key),
      'empty',
    ).toEqual([]);
  });

  it.each(LOCALES)('%s names the same arguments as zh-Hant in every text', (locale) => {
    const others = textsOf(locale);
    const differ = [...texts].filter(([key, text]) => messageArguments(text).join() !== messageArguments(others.get(key) ?? '').join());
    expect(differ.map(([key, text]) => `${key}: ${text} | ${others.get(key) ?? ''}`)).toEqual([]);
  });

  it('the Simplified texts hold no Traditional characters, the English ones no Chinese', () => {
    const traditional =
      /[這個們為來時動國學對開關過還進與種點從車東門長書買賣數據關檔戶類資訊產業經營達貨錢銷總額權證選擇讀寫輸檢視鍵齊級員單復補號報]/;
    expect([...textsOf('zh-Hans')].filter(([key, text]) => traditional.test(text) && !key.endsWith('zh-Hant')).map(([key]) => key)).toEqual(
      [],
    );
    expect(
      [...textsOf('en')]
        .filter(([key, text]) => /\p{Script=Han}/u.test(text) && !key.includes('anguage') && !key.includes('zh-Han'))
        .map(([key, text]) => `${key}: ${text}`),
    ).toEqual([]);
  });

  it('every text is used somewhere', () => {
    const used = usedAnywhere();
    expect([...texts.keys()].filter((key) => !FROM_DATA.some((group) => key.startsWith(group)) && !used(key))).toEqual([]);
  });

  it('every key that a screen names exists', () => {
    const missing = sources.flatMap(({ file, text }) => unknownKeys(text).map((key) => `${file}: ${key}`));
    expect(missing).toEqual([]);
  });
});

describe('messageArguments', () => {
  it('finds plain, plural and nested arguments, and an unclosed brace', () => {
    expect(messageArguments('{n, plural, one {# file of {who}} other {# files}} {date, date, short}')).toEqual(['date', 'n', 'who']);
    expect(messageArguments("'{'x'}' 無")).toEqual([]);
    expect(() => messageArguments('{n, plural, other {# files}')).toThrow('too few');
    expect(() => messageArguments('x}')).toThrow('too many');
  });
});
