import { Button, Textarea, TextInput } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { addDays } from '../../../../shared/values/local-date.ts';
import { today } from '../../../data/clock.ts';
import { useFormat } from '../../../ui/format.ts';
import type { LogProblems, TypedLog } from './read-log.ts';
import classes from './collect.module.css';

interface LogFieldsProps {
  readonly typed: TypedLog;
  readonly problems: LogProblems;
  readonly overdueFen: number;
  readonly onChange: (patch: Partial<TypedLog>) => void;
}

/** What came of it first, then the promise and the next date; day and person are nearly always right already. */
export function LogFields({ typed, problems, overdueFen, onChange }: LogFieldsProps) {
  const t = useTranslations('receivables.log');
  const format = useFormat();
  function field(name: Exclude<keyof TypedLog, 'step'>) {
    const problem = problems[name];
    return {
      label: t(`field.${name}`),
      value: typed[name],
      error: problem === undefined ? null : t(`problem.${problem}`),
      onChange: (event: { readonly currentTarget: { readonly value: string } }) => onChange({ [name]: event.currentTarget.value }),
    };
  }
  return (
    <>
      <Textarea {...field('result')} data-autofocus autosize minRows={2} maxLength={1000} />
      <TextInput {...field('evidence')} description={t('evidenceHint')} maxLength={300} />
      <div className={classes.pair}>
        <TextInput
          {...field('promised')}
          inputMode="decimal"
          rightSectionWidth={64}
          rightSection={
            <Button size="compact-xs" variant="subtle" onClick={() => onChange({ promised: format.money(overdueFen) })}>
              {t('allOfIt')}
            </Button>
          }
        />
        <TextInput {...field('promisedOn')} type="date" />
      </div>
      <TextInput
        {...field('nextOn')}
        type="date"
        description={typed.nextOn === '' && typed.promised === '' ? t('nextHint', { day: format.date(addDays(today(), 1)) }) : undefined}
      />
      <details className={classes.more} open={problems.doneOn !== undefined || undefined}>
        <summary>{t('more')}</summary>
        <div className={classes.pair}>
          <TextInput {...field('doneOn')} type="date" />
          <TextInput {...field('responsible')} maxLength={100} />
        </div>
      </details>
    </>
  );
}
