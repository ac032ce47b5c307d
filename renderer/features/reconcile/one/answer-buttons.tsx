import { Button, TextInput } from '@mantine/core';
import { useState, type RefObject } from 'react';
import { useTranslations } from 'use-intl';
import { possibleAnswers, type Answer } from '../../../../shared/reconcile/archive/possible-answers.ts';
import type { Difference, Reconciliation } from '../../../../shared/records/reconciliation.ts';
import { keyOf } from './answer-keys.ts';
import type { Asks } from './asks.ts';
import classes from './one.module.css';

interface AnswerButtonsProps {
  readonly reconciliation: Reconciliation;
  readonly difference: Difference;
  readonly valueRef: RefObject<HTMLInputElement | null>;
  readonly onAnswer: (answer: Answer) => void;
  readonly onAsk: (what: Asks['what']) => void;
}

/** Every answer with its key, and what it does here in words. */
export function AnswerButtons({ reconciliation, difference, valueRef, onAnswer, onAsk }: AnswerButtonsProps) {
  const t = useTranslations('reconcile');
  const [value, setValue] = useState('');
  const possible = possibleAnswers(difference, reconciliation);
  const hintOf = useHints(reconciliation, difference);
  if (difference.state === 'resolved')
    return (
      <div className={classes.answers}>
        <Key text={t('answer.reopen')} keyName={keyOf('reopen')} onClick={() => onAnswer({ kind: 'reopen' })} />
      </div>
    );
  return (
    <>
      <div className={classes.answers} role="group" aria-label={t('detail.answers')}>
        {possible.map((kind) =>
          kind === 'filledIn' ? null : (
            <Key
              key={kind}
              text={t(`answer.${kind}`)}
              hint={hintOf(kind)}
              keyName={keyOf(kind)}
              onClick={() => onAnswer(kind === 'sameCustomer' ? { kind, candidate: 0 } : { kind })}
            />
          ),
        )}
        <Key text={t('answer.ask')} hint={t('hint.ask')} keyName={keyOf('ask')} onClick={() => onAsk('ask')} />
        <Key text={t('answer.postpone')} hint={t('hint.postpone')} keyName={keyOf('postpone')} onClick={() => onAsk('postpone')} />
        <Key text={t('alike.open')} hint={t('hint.alike')} keyName={keyOf('alike')} onClick={() => onAsk('alike')} />
      </div>
      {possible.includes('filledIn') && (
        <form
          className={classes.value}
          onSubmit={(event) => {
            event.preventDefault();
            if (value.trim() !== '') onAnswer({ kind: 'filledIn', value: value.trim() });
          }}
        >
          <TextInput
            ref={valueRef}
            size="xs"
            label={t('detail.neither')}
            value={value}
            onChange={(event) => setValue(event.currentTarget.value)}
            rightSection={<kbd className={classes.key}>{keyOf('value')}</kbd>}
          />
          <Button size="compact-sm" type="submit" variant="default" disabled={value.trim() === ''}>
            {t('detail.writeValue')}
          </Button>
        </form>
      )}
      <p className={classes.keys}>{t('keys')}</p>
    </>
  );
}

interface KeyProps {
  readonly text: string;
  readonly hint?: string;
  readonly keyName: string;
  readonly onClick: () => void;
}

function Key({ text, hint = '', keyName, onClick }: KeyProps) {
  return (
    <div className={classes.answer}>
      <Button size="compact-sm" variant="default" aria-keyshortcuts={keyName} onClick={onClick}>
        {text}
        <kbd className={classes.key}>{keyName}</kbd>
      </Button>
      <span className={classes.dim}>{hint}</span>
    </div>
  );
}

/** What an answer does about this very difference. */
function useHints({ kind, ledger }: Reconciliation, { bucket, paper, electronic }: Difference) {
  const t = useTranslations('reconcile.hint');
  return (answer: Exclude<Answer['kind'], 'ask' | 'postpone' | 'reopen' | 'filledIn'>): string => {
    if (kind === 'figures') return t(`figures.${answer}`);
    if (bucket === 'duplicate')
      return t(
        paper === null
          ? `twins.${answer === 'sameCustomer' ? answer : 'notSame'}`
          : `volume.${answer === 'takePaper' ? 'keepBoth' : answer}`,
      );
    if (paper !== null && electronic === null && answer === 'takePaper') return t(ledger === 'archive' ? 'newFolder' : 'newCustomer');
    if (paper !== null && electronic === null && answer === 'takeElectronic') return t('takeOut');
    if (paper === null) return t(answer === 'takeElectronic' ? 'makeFolder' : 'keepWithout');
    return t(answer);
  };
}
