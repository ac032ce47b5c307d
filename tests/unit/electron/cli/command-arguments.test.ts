import { describe, expect, it } from 'vitest';
import { commandArguments, systemLocale } from '../../../../electron/cli/command-arguments.ts';

describe('what is typed after `ledger`', () => {
  it('names files, options and a language', () => {
    const parsed = commandArguments(['read', 'a.xlsx', 'b.csv', '--json', '--as', 'sales', '--lang', 'en']);
    expect(parsed).toMatchObject({ ok: true, value: { command: 'read', files: ['a.xlsx', 'b.csv'], json: true, as: 'sales', lang: 'en' } });
  });

  it('names the two sides of a reconciliation and where the differences go', () => {
    const parsed = commandArguments(['reconcile', 'paper.xlsx', 'list.csv', '--out', 'diff.xlsx']);
    expect(parsed).toMatchObject({ ok: true, value: { command: 'reconcile', files: ['paper.xlsx', 'list.csv'], out: 'diff.xlsx' } });
  });

  it.each([
    [['read'], 'no-files'],
    [['reconcile', 'a'], 'two-files'],
    [['reconcile', 'a', 'b', 'c'], 'two-files'],
    [['write', 'a'], 'unknown-command'],
    [['read', 'a', '--as', 'stock'], 'unknown-kind'],
    [['read', 'a', '--lang', 'fr'], 'unknown-language'],
    [['read', 'a', '--colour'], 'unknown-option'],
  ])('refuses %j: %s', (args, code) => expect(commandArguments(args)).toMatchObject({ ok: false, error: { code } }));

  it.each([
    [{ LANG: 'zh_TW.UTF-8' }, 'zh-Hant'],
    [{ LC_ALL: 'zh_HK' }, 'zh-Hant'],
    [{ LANG: 'zh_CN.UTF-8' }, 'zh-Hans'],
    [{ LANG: 'de_DE' }, 'en'],
    [{ LANG: 'C.UTF-8' }, 'zh-Hans'],
  ] as const)('takes the language of the system %j', (environment, locale) => expect(systemLocale(environment, 'zh-Hans-CN')).toBe(locale));
});
