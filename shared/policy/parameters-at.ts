import type { ParameterVersion } from '../records/parameter-version.ts';
import type { LocalDate } from '../values/id.ts';
import { PARAMETERS, type ParameterKey, type ParameterValues } from './parameters.ts';

/** The figures in force on a day, and the day since which each of them is. */
export interface ParameterSet {
  readonly values: ParameterValues;
  readonly from: Readonly<Record<ParameterKey, LocalDate>>;
}

/** From when our defaults count: before any ledger. */
export const DEFAULTS_FROM: LocalDate = '2000-01-01';

/** Versions apply in the order of their day, then of saving; a figure that a version does not name stays as it was. */
export function parametersAt(versions: readonly ParameterVersion[], date: LocalDate): ParameterSet {
  const values: Record<string, number | string> = {};
  const from: Record<string, LocalDate> = {};
  for (const parameter of PARAMETERS) {
    values[parameter.key] = parameter.default;
    from[parameter.key] = DEFAULTS_FROM;
  }
  for (const version of inOrder(versions)) {
    if (version.effectiveFrom > date) break;
    for (const parameter of PARAMETERS) {
      const value = version.values[parameter.key];
      if (typeof value !== typeof parameter.default || value === undefined) continue;
      values[parameter.key] = value;
      from[parameter.key] = version.effectiveFrom;
    }
  }
  return { values: values as unknown as ParameterValues, from: from as Record<ParameterKey, LocalDate> };
}

function inOrder(versions: readonly ParameterVersion[]): readonly ParameterVersion[] {
  return [...versions].sort((a, b) => compare(a.effectiveFrom, b.effectiveFrom) || a.at - b.at || compare(a.id, b.id));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
