import type { NumberUnit, ParameterDefinition } from '../../../shared/policy/parameter-definition.ts';
import { foldWidth } from '../../../shared/values/fold-text.ts';

/** What one typed unit holds of the stored one: tonnes of kg, yuan of fen, percent in steps of a millionth. */
const STEPS: Readonly<Partial<Record<NumberUnit, number>>> = { kg: 1000, fen: 100, share: 10_000 };
const MILLIONTHS = 1_000_000;

/** The value as it is typed: percent for shares, tonnes for kg, yuan for fen. */
export function parameterText(parameter: ParameterDefinition, value: number | string): string {
  return typeof value === 'string' ? value : String(typedNumber(parameter, value));
}

export function typedNumber(parameter: ParameterDefinition, value: number): number {
  const step = STEPS[parameter.unit as NumberUnit] ?? 1;
  return parameter.unit === 'share' ? Math.round(value * MILLIONTHS) / step : value / step;
}

/** Null: not a number. More decimals than the unit holds are kept, so that the check can refuse them. */
export function parseParameter(parameter: ParameterDefinition, text: string): number | string | null {
  if ('options' in parameter) return text;
  const plain = foldWidth(text).replace(/[\s,%]/g, '');
  if (!/^-?(?:\d+\.?\d*|\.\d+)$/.test(plain)) return null;
  const scaled = Number(plain) * (STEPS[parameter.unit] ?? 1);
  const whole = Math.round(scaled);
  const exact = Math.abs(scaled - whole) < 1e-6 ? whole : scaled;
  return parameter.unit === 'share' ? exact / MILLIONTHS : exact;
}
