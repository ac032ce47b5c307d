import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { enterSlip, type Granted } from '../../../data/access/decisions.ts';
import type { RequestRow } from '../../../data/access/requests.ts';
import { useAccessWords } from '../use-access-words.ts';
import { useRun } from '../use-run.ts';
import { GrantFields } from './grant-fields.tsx';
import classes from './requests.module.css';

interface SlipFormProps {
  readonly request: RequestRow;
  readonly onDone: () => void;
}

/** §6.3.1 on paper: what the head wrote on the slip is entered with its number. */
export function SlipForm({ request, onDone }: SlipFormProps) {
  const t = useTranslations('access');
  const words = useAccessWords();
  const run = useRun();
  const [granted, setGranted] = useState<Granted>({ sections: request.sections, until: request.until });
  const [slip, setSlip] = useState('');
  const [signer, setSigner] = useState('');
  async function enter(): Promise<void> {
    const until = words.time(granted.until < request.until ? granted.until : request.until);
    const done = t('decide.slipDone', { slip: slip.trim(), until });
    const entered = await run(enterSlip(request.id, { ...granted, slip, signer }), {
      done,
      refused: (fault) => t(`decide.fault.${fault}`),
    });
    if (entered) onDone();
  }
  return (
    <form
      className={classes.panel}
      aria-label={t('slip.form.title', { number: request.number })}
      onSubmit={(event) => {
        event.preventDefault();
        void enter();
      }}
    >
      <TextInput label={t('slip.form.slip')} value={slip} autoComplete="off" onChange={(event) => setSlip(event.currentTarget.value)} />
      <TextInput label={t('slip.form.signer')} value={signer} onChange={(event) => setSigner(event.currentTarget.value)} />
      <GrantFields
        request={request}
        granted={granted}
        labels={{ sections: t('decide.sections'), until: t('decide.until') }}
        onChange={setGranted}
      />
      <p className={classes.dim}>{t('slip.form.hint')}</p>
      <div className={classes.ways}>
        <Button type="submit">{t('slip.form.enter')}</Button>
        <Button variant="subtle" color="gray" onClick={onDone}>
          {t('decide.cancel')}
        </Button>
      </div>
    </form>
  );
}
