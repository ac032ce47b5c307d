import { useTranslations } from 'use-intl';
import type { EditableField } from './editable-field.ts';

const INDUSTRIES = ['construction', 'machinery', 'metalProducts'] as const;
const STAGES = ['prospect', 'active', 'dormant'] as const;

/** The values of a field that is chosen rather than typed; null for the others. */
export function useFieldChoices(field: EditableField): readonly { readonly value: string; readonly label: string }[] | null {
  const t = useTranslations('words');
  if (field === 'industry')
    return [{ value: '', label: t('industry.none') }, ...INDUSTRIES.map((value) => ({ value, label: t(`industry.${value}`) }))];
  return field === 'stage' ? STAGES.map((value) => ({ value, label: t(`stage.${value}`) })) : null;
}
