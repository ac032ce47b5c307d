import { ActionIcon, NativeSelect, TextInput } from '@mantine/core';
import { IconArrowBackUp } from '@tabler/icons-react';
import { useTranslations } from 'use-intl';
import type { ParameterDefinition } from '../../../shared/policy/parameter-definition.ts';
import type { ParameterKey } from '../../../shared/policy/parameters.ts';
import { parameterText } from './parameter-text.ts';
import { leaveParameter, resetParameter, typeParameter, usePolicyDraft } from './policy-draft.ts';
import classes from './policy.module.css';
import { useParameterFormat } from './use-parameter-format.ts';

interface ParameterInputProps {
  readonly parameter: ParameterDefinition & { readonly key: ParameterKey };
  readonly base: number | string;
  readonly changed: boolean;
  readonly problem: string | null;
}

/** The field of one figure, typed in the unit people speak of. */
export function ParameterInput({ parameter, base, changed, problem }: ParameterInputProps) {
  const t = useTranslations('policy');
  const figure = useParameterFormat();
  const { key } = parameter;
  const text = usePolicyDraft(({ texts }) => texts[key]) ?? parameterText(parameter, base);
  const field = {
    'aria-label': t('edit.newValueOf', { name: t(`parameter.${key}`) }),
    name: key,
    size: 'xs',
    value: text,
    error: problem,
    onBlur: () => leaveParameter(key),
  } as const;
  return (
    <div className={classes.field}>
      {'options' in parameter ? (
        <NativeSelect
          {...field}
          data={parameter.options.map((value) => ({ value, label: figure(key, value) }))}
          onChange={(event) => typeParameter(key, event.currentTarget.value)}
        />
      ) : (
        <TextInput
          {...field}
          inputMode="decimal"
          autoComplete="off"
          classNames={{ input: classes.number }}
          rightSection={<span className={classes.unit}>{t(`unit.${parameter.unit}`)}</span>}
          rightSectionWidth={76}
          rightSectionPointerEvents="none"
          onChange={(event) => typeParameter(key, event.currentTarget.value)}
        />
      )}
      <ActionIcon
        variant="subtle"
        size="sm"
        className={classes.reset}
        data-shown={changed || undefined}
        disabled={!changed}
        aria-label={t('edit.reset', { value: figure(key, base) })}
        title={t('edit.reset', { value: figure(key, base) })}
        onClick={() => resetParameter(key)}
      >
        <IconArrowBackUp size={14} />
      </ActionIcon>
    </div>
  );
}
