import { expect, it } from 'vitest';
import { makeSampleCompany } from '../../../../resources/samples/make-sample-company.ts';
import { folderNumber } from '../../../../shared/archive/folder-number.ts';
import { EXPECTED_DOCUMENTS } from '../../../../shared/rules/6-archive/index.ts';

const ASOF = '2026-11-26';

it('§6.2.1 every folder of the sample company has a number of its own, its customer and a place', () => {
  const { customers, archive } = makeSampleCompany('S', 7, ASOF);
  const known = new Set(customers.map(({ id }) => id));
  const numbers = archive.archiveFolders.map(({ number }) => number);
  expect(numbers.length).toBeGreaterThan(150);
  expect(new Set(numbers).size).toBe(numbers.length);
  expect(numbers.filter((number) => folderNumber(number) !== number)).toEqual([]);
  expect(archive.archiveFolders.filter(({ customerId, place }) => !known.has(customerId) || place.box === '')).toEqual([]);
});

it('§6.1.1 its papers fill slots of their sections; some have expired, some are lent out and some of these are late', () => {
  const { archive } = makeSampleCompany('S', 7, ASOF);
  const slots = new Map(EXPECTED_DOCUMENTS.map(({ slot, section }) => [slot as string, section]));
  expect(archive.archiveDocuments.filter(({ slot, section }) => slots.get(slot) !== section)).toEqual([]);
  expect(archive.archiveDocuments.filter(({ validUntil }) => validUntil !== null && validUntil < ASOF)).not.toEqual([]);
  const late = archive.paperLoans.filter(({ dueOn }) => dueOn < ASOF);
  expect(late.length).toBeGreaterThan(0);
  expect(late.length).toBeLessThan(archive.paperLoans.length);
});

it('the archive of a hundred thousand customers stays small enough to be opened', () => {
  const { archive } = makeSampleCompany('M', 7, ASOF);
  expect(archive.archiveDocuments.length).toBeLessThan(16_000);
});
