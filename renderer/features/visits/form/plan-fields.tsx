import { ActionIcon, Button, TextInput } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useTranslations } from 'use-intl';
import type { Id } from '../../../../shared/values/id.ts';
import { newId } from '../../../data/clock.ts';
import type { TypedPlan } from './typed-visit.ts';
import classes from './form.module.css';

interface PlanFieldsProps {
  readonly plans: readonly TypedPlan[];
  readonly wrong: Readonly<Record<Id, 'notANumber' | 'notADate'>>;
  readonly onChange: (plans: readonly TypedPlan[]) => void;
}

/** §4.1.1 near-term purchase plans, line by line. */
export function PlanFields({ plans, wrong, onChange }: PlanFieldsProps) {
  const t = useTranslations('visits.form');
  function change(id: Id, patch: Partial<TypedPlan>): void {
    onChange(plans.map((plan) => (plan.id === id ? { ...plan, ...patch } : plan)));
  }
  return (
    <fieldset className={classes.ratings}>
      <legend className={classes.legend}>{t('plans')}</legend>
      {plans.map((plan, index) => (
        <div key={plan.id} className={classes.plan}>
          {(['product', 'spec', 'tonnes', 'on'] as const).map((field) => (
            <TextInput
              key={field}
              size="xs"
              type={field === 'on' ? 'date' : 'text'}
              label={t(`plan.${field}`)}
              maxLength={100}
              value={plan[field]}
              error={
                wrong[plan.id] === (field === 'on' ? 'notADate' : field === 'tonnes' ? 'notANumber' : '')
                  ? t(`problem.${wrong[plan.id] ?? 'notADate'}`, { by: '' })
                  : null
              }
              onChange={(event) => change(plan.id, { [field]: event.currentTarget.value })}
            />
          ))}
          <ActionIcon
            variant="subtle"
            color="gray"
            aria-label={t('removePlan', { number: index + 1 })}
            onClick={() => onChange(plans.filter(({ id }) => id !== plan.id))}
          >
            <IconX size={14} />
          </ActionIcon>
        </div>
      ))}
      <Button
        size="compact-xs"
        variant="default"
        onClick={() => onChange([...plans, { id: newId(), product: '', spec: '', tonnes: '', on: '' }])}
      >
        {t('addPlan')}
      </Button>
    </fieldset>
  );
}
