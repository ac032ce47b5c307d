import { expect, it } from 'vitest';
import { dossierPages } from '../../../../shared/dossier/dossier-pages.ts';
import { dossierSheets } from '../../../../shared/dossier/dossier-sheets.ts';
import { dossierInput } from './dossier-fixture.ts';
import { plainWords as words } from './plain-words.ts';

it('makes a sheet of every table, under its heading, with typed cells and totals', () => {
  const sheets = dossierSheets(dossierPages(dossierInput()), words);
  expect(sheets.map(({ name }) => name)).toEqual([
    'summary',
    'grading',
    'dossier.heading.contacts',
    'dossier.heading.months',
    'dossier.heading.lines',
    'dossier.heading.contractsInLedger',
  ]);
  const lines = sheets[4];
  expect(lines?.columns.map(({ kind }) => kind)).toEqual(['date', 'text', 'text', 'text', 'text', 'tonnes', 'money', 'money']);
  expect(lines?.rows[0]).toEqual(['2026-11-23', 'XS000400', '熱軋花紋鋼板（防滑）', 'HRB400E', 'Φ25×12000', 30_000, 385_000, 11_550_000]);
  expect(lines?.totals?.[5]).toBe(lines?.rows.reduce((sum, row) => sum + Number(row[5]), 0));
});

it('§2.2 lists every condition compared, with the day of its figure', () => {
  const grading = dossierSheets(dossierPages(dossierInput()), words)[1];
  expect(grading?.rows).toContainEqual(['§2.2', 'gradeBFromShare', '0.046', '0.02', '2000-01-01', 'yes']);
  expect(grading?.rows).toContainEqual(['§2.1.2', 'scaleLargeFromKg', '18204660', '10000000', '2000-01-01', 'yes']);
});

it('leaves unknown values empty instead of writing a dash', () => {
  const summary = dossierSheets(dossierPages(dossierInput()), words)[0];
  expect(summary?.rows).toContainEqual(['dossier.section.basic', 'words.field.subTrade', '']);
  expect(summary?.rows).toContainEqual(['dossier.section.basic', 'words.field.industry', 'industry:construction']);
});
