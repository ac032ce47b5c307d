import type { NumberParameter, ParameterDefinition } from './parameter-definition.ts';
import { FALLING_ORDERS, WEIGHT_SETS, type OrderProblemCode } from './parameter-orders.ts';
import { PARAMETERS, type ParameterKey } from './parameters.ts';

/** Why a set of figures makes no sense: the keys concerned and the figures that clash (bounds, or the values in the keys' order). */
export interface ParameterProblem {
  readonly code: 'wrongType' | 'outOfBounds' | 'tooPrecise' | 'notAChoice' | 'weightsNot100' | OrderProblemCode;
  readonly keys: readonly ParameterKey[];
  readonly figures: readonly (number | string)[];
}

type Candidates = Readonly<Record<ParameterKey, unknown>>;

/** Looks at a whole set; an empty list means that it can take effect. Figures that clash are only looked for among figures that are sound. */
export function checkParameters(values: Candidates): readonly ParameterProblem[] {
  const single = PARAMETERS.flatMap((parameter) => checkOne(parameter.key, parameter, values[parameter.key]));
  const unsound = new Set(single.flatMap((problem) => problem.keys));
  const orders = FALLING_ORDERS.filter((order) => !order.keys.some((key) => unsound.has(key))).flatMap((order) =>
    checkOrder(order, values),
  );
  const weights = WEIGHT_SETS.filter((keys) => !keys.some((key) => unsound.has(key))).flatMap((keys) => checkWeights(keys, values));
  return [...single, ...orders, ...weights];
}

function checkOne(key: ParameterKey, parameter: ParameterDefinition, value: unknown): readonly ParameterProblem[] {
  if ('options' in parameter)
    return typeof value === 'string' && parameter.options.includes(value)
      ? []
      : [{ code: 'notAChoice', keys: [key], figures: parameter.options }];
  if (typeof value !== 'number' || !Number.isFinite(value)) return [{ code: 'wrongType', keys: [key], figures: [] }];
  if (value < parameter.min || value > parameter.max)
    return [{ code: 'outOfBounds', keys: [key], figures: [parameter.min, parameter.max] }];
  return isWhole(parameter, value) ? [] : [{ code: 'tooPrecise', keys: [key], figures: [] }];
}

function isWhole(parameter: NumberParameter, value: number): boolean {
  if (parameter.unit !== 'share') return Number.isInteger(value);
  return value === Math.round(value * 1_000_000) / 1_000_000;
}

function checkOrder(order: (typeof FALLING_ORDERS)[number], values: Candidates): readonly ParameterProblem[] {
  return order.keys.slice(1).flatMap((lower, index) => {
    const upper = order.keys[index] as ParameterKey;
    const drop = rank(values[upper]) - rank(values[lower]);
    if (order.strict ? drop > 0 : drop >= 0) return [];
    return [{ code: order.code, keys: [upper, lower], figures: [values[upper] as number | string, values[lower] as number | string] }];
  });
}

/** A better grade ranks higher. */
function rank(value: unknown): number {
  return typeof value === 'string' ? -'ABCD'.indexOf(value) : Number(value);
}

function checkWeights(keys: readonly ParameterKey[], values: Candidates): readonly ParameterProblem[] {
  const sum = keys.reduce((total, key) => total + Number(values[key]), 0);
  return sum === 100 ? [] : [{ code: 'weightsNot100', keys, figures: [sum] }];
}
