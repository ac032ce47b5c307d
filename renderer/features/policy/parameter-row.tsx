import { Text } from '@mantine/core';
import { useTranslations } from 'use-intl';
import type { ParameterDefinition } from '../../../shared/policy/parameter-definition.ts';
import type { ParameterKey } from '../../../shared/policy/parameters.ts';
import { DEFAULTS_FROM, type ParameterSet } from '../../../shared/policy/parameters-at.ts';
import { useFormat } from '../../ui/format.ts';
import type { DraftAssessment } from './assess-draft.ts';
import { ParameterInput } from './parameter-input.tsx';
import { usePolicyDraft } from './policy-draft.ts';
import classes from './policy.module.css';
import { useParameterFormat } from './use-parameter-format.ts';
import { useProblemText } from './use-problem-text.ts';

interface ParameterRowProps {
  readonly parameter: ParameterDefinition & { readonly key: ParameterKey };
  readonly inForce: ParameterSet;
  readonly planned: ParameterSet;
  readonly assessment: DraftAssessment;
}

/** One figure: what it is, what is in force since when, what comes, and the field to change it. */
export function ParameterRow({ parameter, inForce, planned, assessment }: ParameterRowProps) {
  const t = useTranslations('policy');
  const figure = useParameterFormat();
  const format = useFormat();
  const problemText = useProblemText();
  const { left, tried } = usePolicyDraft();
  const { key } = parameter;
  const since = inForce.from[key];
  const problem = tried || left.includes(key) ? assessment.problems.find(({ keys }) => keys.includes(key)) : undefined;
  return (
    <tr data-changed={key in assessment.changes || undefined}>
      <th scope="row">{t(`parameter.${key}`)}</th>
      <td className={classes.figure}>
        {figure(key, inForce.values[key])}
        {planned.from[key] > since && (
          <Text size="xs" c="dimmed">
            {t('planned', { date: format.date(planned.from[key]), value: figure(key, planned.values[key]) })}
          </Text>
        )}
      </td>
      <td className={classes.since}>{since === DEFAULTS_FROM ? t('sinceDefault') : format.date(since)}</td>
      <td className={classes.input}>
        <ParameterInput
          parameter={parameter}
          base={assessment.base[key]}
          changed={key in assessment.changes}
          problem={problem ? problemText(problem) : null}
        />
      </td>
    </tr>
  );
}
