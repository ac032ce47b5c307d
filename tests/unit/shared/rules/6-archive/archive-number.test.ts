import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { archiveNumber, isArchiveRule, nextSerial } from '../../../../../shared/rules/6-archive/index.ts';

const RULE = '{class}{grade}-{region}-{serial:4}';

describe('§6.2.1 archive numbers', () => {
  it('are made of class, grade, region and serial', () => {
    expect(archiveNumber(RULE, { classLetter: 'J', grade: 'A', region: 'HZ', serial: 12 })).toBe('JA-HZ-0012');
    expect(archiveNumber(RULE, { classLetter: '', grade: null, region: '', serial: 12_345 })).toBe('XX-X-12345');
  });

  it('are as they are kept: half width, upper case, without the spaces and signs of a region', () => {
    const parts = { classLetter: 'ｊ', grade: 'A', serial: 7 } as const;
    expect(archiveNumber('da.{class}{grade}-{region}-{serial}', { ...parts, region: ' 江 蘇 / 無錫 ' })).toBe('DA.JA-江蘇無錫-0007');
    expect(archiveNumber(RULE, { ...parts, region: ' - ' })).toBe('JA-X-0007');
    expect(nextSerial('da{serial}', [archiveNumber('da{serial}', { ...parts, region: '' })])).toBe(8);
  });

  it('need exactly one serial and nothing that cannot stand on a label', () => {
    expect(['DA{serial}', RULE, 'DA-{serial:6}'].map(isArchiveRule)).toEqual([true, true, true]);
    expect(['DA', '{serial}{serial}', 'DA {serial}', '{other}{serial}', '{serial}<b>'].map(isArchiveRule)).toEqual([
      false,
      false,
      false,
      false,
      false,
    ]);
    expect(() => archiveNumber('DA', { classLetter: '', grade: null, region: '', serial: 1 })).toThrow(RangeError);
  });

  it('go on after the largest of the same rule, whatever grade it was filed under', () => {
    expect(nextSerial(RULE, [])).toBe(1);
    expect(nextSerial(RULE, ['JA-HZ-0007', 'JB-NB-0011', 'DA-0099', 'JA-HZ-x'])).toBe(12);
  });

  it('no number is given twice', () => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ grade: fc.constantFrom('A', 'B', null), region: fc.constantFrom('HZ', 'NB', '') }), { maxLength: 30 }),
        (list) => {
          const numbers: string[] = [];
          for (const { grade, region } of list)
            numbers.push(archiveNumber(RULE, { classLetter: 'J', grade, region, serial: nextSerial(RULE, numbers) }));
          expect(new Set(numbers).size).toBe(numbers.length);
        },
      ),
    );
  });
});
