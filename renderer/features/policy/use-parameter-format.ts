import { useLocale, useTranslations } from 'use-intl';
import type { ChoiceUnit } from '../../../shared/policy/parameter-definition.ts';
import { PARAMETERS, type ParameterKey } from '../../../shared/policy/parameters.ts';
import { typedNumber } from './parameter-text.ts';

const DEFINITIONS = new Map(PARAMETERS.map((parameter) => [parameter.key, parameter]));

/** Writes a figure of the policy with its unit: `5%`, `10,000 t`, `good`. */
export function useParameterFormat(): (key: ParameterKey, value: number | string) => string {
  const t = useTranslations('policy');
  const words = useTranslations('words');
  const locale = useLocale();
  return (key, value) => {
    const parameter = DEFINITIONS.get(key);
    if (!parameter) return String(value);
    if ('options' in parameter) return choiceText(parameter.unit, String(value));
    const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 4 }).format(typedNumber(parameter, Number(value)));
    return parameter.unit === 'share' ? `${number}%` : `${number} ${t(`unit.${parameter.unit}`)}`;
  };

  function choiceText(unit: ChoiceUnit, value: string): string {
    if (unit === 'credit') return value === 'good' || value === 'fair' || value === 'poor' ? words(`credit.${value}`) : value;
    if (unit === 'gate') return value === 'pass' || value === 'warn' || value === 'stop' ? t(`choice.gate.${value}`) : value;
    if (unit === 'ageingBase') return value === 'dueOn' || value === 'date' ? t(`choice.ageingBase.${value}`) : value;
    if (unit === 'pointsBase') return value === 'payment' || value === 'invoice' ? t(`choice.pointsBase.${value}`) : value;
    if (unit === 'whose') return isWhose(value) ? t(`choice.whose.${value}`) : value;
    if (unit === 'ownArchives') return value === 'open' || value === 'request' ? t(`choice.ownArchives.${value}`) : value;
    return value === 'A' || value === 'B' || value === 'C' || value === 'D' ? words(`grade.${value}`) : value;
  }
}

const WHOSE = ['nobody', 'A', 'AB', 'ABC', 'everyone', 'construction', 'machinery', 'metalProducts'] as const;

function isWhose(value: string): value is (typeof WHOSE)[number] {
  return WHOSE.some((each) => each === value);
}
