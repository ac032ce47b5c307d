import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parameterText, parseParameter } from '../../../../../renderer/features/policy/parameter-text.ts';
import { PARAMETERS, type ParameterKey } from '../../../../../shared/policy/parameters.ts';

function definition(key: ParameterKey): (typeof PARAMETERS)[number] {
  const found = PARAMETERS.find((parameter) => parameter.key === key);
  if (!found) throw new Error(key);
  return found;
}

describe('parameters as they are typed', () => {
  it.each([
    ['gradeAFromShare', '5', 0.05],
    ['gradeAFromShare', '5.1%', 0.051],
    ['gradeAFromShare', ' ５．５ ％ ', 0.055],
    ['scaleLargeFromKg', '10,000', 10_000_000],
    ['scaleLargeFromKg', '0.5', 500],
    ['creditLimitGoodFen', '5,000,000.50', 500_000_050],
    ['gradeAActiveMonths', '9', 9],
    ['bestGradeWithPoorCredit', 'C', 'C'],
  ] as const)('%s typed as %s', (key, text, value) => {
    expect(parseParameter(definition(key), text)).toBe(value);
  });

  it.each(['', 'five', '5%5x', '1e3', '--1'])('%j is no number', (text) => {
    expect(parseParameter(definition('gradeAFromShare'), text)).toBeNull();
  });

  it('keeps decimals that the unit cannot hold, for the check to refuse', () => {
    expect(parseParameter(definition('scaleLargeFromKg'), '1.0005')).toBe(1000.5);
  });

  it('reads back what it shows, for every share, weight and amount', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('gradeAFromShare', 'scaleLargeFromKg', 'creditLimitGoodFen', 'gradeAActiveMonths'),
        fc.integer({ min: 0, max: 1_000_000 }),
        (key, units) => {
          const parameter = definition(key);
          const value = parameter.unit === 'share' ? units / 1_000_000 : units;
          return parseParameter(parameter, parameterText(parameter, value)) === value;
        },
      ),
    );
  });
});
