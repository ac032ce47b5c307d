import { expect, it } from 'vitest';
import { keptUntil } from '../../../../../shared/rules/6-archive/index.ts';

it('§6.1.2 a paper is kept the company’s years from its date, unless it names a day of its own', () => {
  expect(keptUntil({ keepUntil: null, from: '2016-02-29' }, 10)).toBe('2026-02-28');
  expect(keptUntil({ keepUntil: '2031-01-01', from: '2016-02-29' }, 10)).toBe('2031-01-01');
});
