import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { approveRequest, refuseRequest, type DecisionProblem, type Granted } from '../../../data/access/decisions.ts';
import type { RequestRow } from '../../../data/access/requests.ts';
import { SignInDialog } from '../sign-in/sign-in-dialog.tsx';
import { useReader } from '../sign-in/use-reader.ts';
import { useAccessWords } from '../use-access-words.ts';
import { useRun } from '../use-run.ts';
import { GrantFields } from './grant-fields.tsx';
import classes from './requests.module.css';

interface DecideFormProps {
  readonly request: RequestRow;
  readonly onDone: () => void;
}

/** §6.3.1 the head, signed in on this laptop, approves all, less, or nothing. */
export function DecideForm({ request, onDone }: DecideFormProps) {
  const t = useTranslations('access.decide');
  const words = useAccessWords();
  const reader = useReader();
  const run = useRun();
  const [granted, setGranted] = useState<Granted>({ sections: request.sections, until: request.until });
  const [notes, setNotes] = useState('');
  const [asking, setAsking] = useState(false);
  const { number, id } = request;
  const refused = (fault: DecisionProblem) => t(`fault.${fault}`);
  async function approve(): Promise<void> {
    const until = words.time(granted.until < request.until ? granted.until : request.until);
    if (await run(approveRequest(id, granted, notes), { done: t('approved', { number, until }), refused })) onDone();
  }
  async function refuse(): Promise<void> {
    if (await run(refuseRequest(id, notes), { done: t('refused', { number }), refused })) onDone();
  }
  if (!reader) return null;
  const heads = reader.accounts.filter(({ role }) => role === 'head');
  return (
    <section className={classes.panel} aria-label={t('title', { number })}>
      {reader.isHead ? (
        <>
          <GrantFields request={request} granted={granted} labels={{ sections: t('sections'), until: t('until') }} onChange={setGranted} />
          <TextInput label={t('notes')} value={notes} onChange={(event) => setNotes(event.currentTarget.value)} />
          <div className={classes.ways}>
            <Button onClick={() => void approve()}>{t('approve')}</Button>
            <Button variant="default" onClick={() => void refuse()}>
              {t('refuse')}
            </Button>
            <Button variant="subtle" color="gray" onClick={onDone}>
              {t('cancel')}
            </Button>
          </div>
        </>
      ) : (
        <SignInFirst onSignIn={() => setAsking(true)} possible={heads.length > 0} />
      )}
      {asking && <SignInDialog accounts={heads} first={heads[0]?.name ?? ''} onClose={() => setAsking(false)} />}
    </section>
  );
}

function SignInFirst({ onSignIn, possible }: { readonly onSignIn: () => void; readonly possible: boolean }) {
  const t = useTranslations('access');
  return (
    <div className={classes.ways}>
      <span className={classes.line}>{t('decide.signInFirst')}</span>
      <Button size="compact-sm" disabled={!possible} onClick={onSignIn}>
        {t('reader.signIn')}
      </Button>
    </div>
  );
}
