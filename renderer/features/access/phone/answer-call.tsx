import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { AskedTerms } from '../../../../shared/access/asked-terms.ts';
import { askedByCode, giveAnswer, type AskedFault } from '../../../data/access/head-cards.ts';
import { showProblem } from '../../../ui/undo-notice.tsx';
import { CustomerPicker } from '../customer-picker.tsx';
import { AskedWords } from './asked-words.tsx';
import classes from '../access.module.css';

interface Heard {
  readonly code: string;
  readonly customerId: string;
  readonly customer: string;
  readonly requester: string;
}

const NOTHING: Heard = { code: '', customerId: '', customer: '', requester: '' };

/** §6.3.1 the head's end of the call: what is asked, in words; then the code that allows it. */
export function AnswerCall() {
  const t = useTranslations('access.phone');
  const [heard, setHeard] = useState(NOTHING);
  const [asked, setAsked] = useState<(AskedTerms & { readonly holder: string }) | null>(null);
  const [fault, setFault] = useState<AskedFault | null>(null);
  const [answer, setAnswer] = useState('');
  function change(patch: Partial<Heard>): void {
    setHeard((before) => ({ ...before, ...patch }));
    setAsked(null);
    setAnswer('');
    setFault(null);
  }
  async function see(): Promise<void> {
    const outcome = await askedByCode(heard);
    setFault(outcome.ok ? null : outcome.error);
    setAsked(outcome.ok ? outcome.value : null);
  }
  async function give(): Promise<void> {
    if (asked === null) return;
    const outcome = await giveAnswer(asked, heard.customerId).catch(() => null);
    if (outcome === null) return showProblem(t('failed'));
    if (outcome.ok) setAnswer(outcome.value);
    else setFault(outcome.error);
  }
  return (
    <>
      <form
        className={classes.form}
        onSubmit={(event) => {
          event.preventDefault();
          void see();
        }}
      >
        <TextInput
          label={t('head.code')}
          value={heard.code}
          autoComplete="off"
          onChange={(event) => change({ code: event.currentTarget.value })}
        />
        <CustomerPicker
          label={t('head.customer')}
          id={heard.customerId}
          name={heard.customer}
          problem={null}
          onPick={(customerId, customer) => change({ customerId, customer })}
        />
        <TextInput
          label={t('head.requester')}
          value={heard.requester}
          autoComplete="off"
          onChange={(event) => change({ requester: event.currentTarget.value })}
        />
        <div>
          <Button type="submit" variant={asked === null ? 'filled' : 'default'}>
            {t('head.see')}
          </Button>
        </div>
        <div role="alert">{fault !== null && <p className={classes.fault}>{t(`head.fault.${fault}`)}</p>}</div>
      </form>
      {asked !== null && <AskedWords asked={asked} answer={answer} onGive={() => void give()} onNext={() => change(NOTHING)} />}
    </>
  );
}
