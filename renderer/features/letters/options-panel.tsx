import { NativeSelect, Stack, TextInput } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { DUNNING_STEPS } from '../../../shared/records/dunning-action.ts';
import { LANGUAGE_NAMES } from '../../ui/language-names.ts';
import { AGEING_GROUPS, LANGUAGES, type LetterOptions, type LettersSearch } from './letter-options.ts';
import classes from './letters.module.css';
import { PayTo } from './pay-to.tsx';

interface OptionsPanelProps {
  readonly options: LetterOptions;
  readonly onChange: (patch: Partial<LettersSearch>) => void;
  readonly children: ReactNode;
}

/** What is written, as of when, in which language. */
export function OptionsPanel({ options, onChange, children }: OptionsPanelProps) {
  const t = useTranslations('letters.option');
  const texts = useTranslations('letters');
  return (
    <aside className={`${classes.options} no-print`} aria-label={t('label')}>
      <Stack gap={10}>
        {options.kind === 'dunning' && (
          <NativeSelect
            size="xs"
            label={t('step')}
            value={options.step}
            data={[{ value: 'due', label: t('stepDue') }, ...DUNNING_STEPS.map((value) => ({ value, label: texts(`title.${value}`) }))]}
            onChange={({ target }) => onChange({ step: target.value === 'due' ? '' : target.value })}
          />
        )}
        {options.kind === 'statement' || options.kind === 'points' ? (
          <>
            <DayInput label={t('from')} value={options.from} onDay={(from) => onChange({ from })} />
            <DayInput label={t('to')} value={options.to} onDay={(to) => onChange({ to })} />
          </>
        ) : (
          <DayInput label={t('asOf')} value={options.asOf} onDay={(asOf) => onChange({ asOf })} />
        )}
        {options.kind === 'dunning' && <DayInput label={t('payBy')} value={options.payBy} onDay={(payBy) => onChange({ payBy })} />}
        {options.kind === 'ageing' && (
          <>
            <NativeSelect
              size="xs"
              label={t('base')}
              value={options.base}
              data={(['dueOn', 'date'] as const).map((value) => ({ value, label: texts(`ageing.${value}`) }))}
              onChange={({ target }) => onChange({ base: target.value })}
            />
            <NativeSelect
              size="xs"
              label={t('group')}
              value={options.group}
              data={AGEING_GROUPS.map((value) => ({ value, label: texts(`ageing.${value}`) }))}
              onChange={({ target }) => onChange({ group: target.value })}
            />
          </>
        )}
        <NativeSelect
          size="xs"
          label={t('language')}
          value={options.language}
          data={LANGUAGES.map((value) => ({ value, label: LANGUAGE_NAMES[value] }))}
          onChange={({ target }) => onChange({ language: target.value })}
        />
        {(options.kind === 'statement' || options.kind === 'dunning') && <PayTo />}
        {children}
      </Stack>
    </aside>
  );
}

interface DayInputProps {
  readonly label: string;
  readonly value: string;
  readonly onDay: (day: string) => void;
}

/** A day half typed is no day yet and changes nothing. */
function DayInput({ label, value, onDay }: DayInputProps) {
  return (
    <TextInput
      key={value}
      type="date"
      size="xs"
      label={label}
      defaultValue={value}
      onBlur={({ target }) => {
        if (target.value !== '' && target.value !== value) onDay(target.value);
      }}
      onKeyDown={({ key, currentTarget }) => {
        if (key === 'Enter') currentTarget.blur();
      }}
    />
  );
}
