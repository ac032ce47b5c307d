import { Button, TextInput } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { RequestRow } from '../../../data/access/requests.ts';
import { enterAnswer, showRequestCode, type CodeFault, type ShownCode } from '../../../data/access/telephone.ts';
import { useFormat } from '../../../ui/format.ts';
import { showDone } from '../../../ui/undo-notice.tsx';
import { useAccessWords } from '../use-access-words.ts';
import { LessForm } from './less-form.tsx';
import access from '../access.module.css';
import classes from './requests.module.css';

interface PhoneFormProps {
  readonly request: RequestRow;
  readonly onDone: () => void;
}

type Fault = CodeFault | 'failed';
/** After these the present code is of no more use. */
const NEEDS_NEW: readonly Fault[] = ['late', 'noTries', 'notAsked'];

/** §6.3.1 by telephone: read the request code to the head, type what comes back. */
export function PhoneForm({ request, onDone }: PhoneFormProps) {
  const t = useTranslations('access.phone');
  const words = useAccessWords();
  const format = useFormat();
  const [shown, setShown] = useState<ShownCode | null>(null);
  const [answer, setAnswer] = useState('');
  const [fault, setFault] = useState<Fault | null>(null);
  const [busy, setBusy] = useState(false);

  async function showCode(): Promise<void> {
    const outcome = await showRequestCode(request.id).catch(() => null);
    if (outcome === null) return setFault('failed');
    if (!outcome.ok) return setFault(outcome.error);
    setShown(outcome.value);
  }
  async function newCode(): Promise<void> {
    setFault(null);
    setAnswer('');
    await showCode();
  }
  // A narrowed request has another code.
  const asked = `${request.id} ${request.sections.join()} ${request.until}`;
  useEffect(() => {
    void showCode();
    // oxlint-disable-next-line react/exhaustive-deps
  }, [asked]);
  async function open(): Promise<void> {
    if (busy) return;
    setBusy(true);
    setFault(null);
    const outcome = await enterAnswer(request.id, answer).catch(() => null);
    setBusy(false);
    if (outcome?.ok) {
      showDone(t('opened', { until: words.time(request.until) }));
      return onDone();
    }
    setFault(outcome === null ? 'failed' : outcome.error);
    if (outcome !== null && !NEEDS_NEW.includes(outcome.error)) await showCode();
  }
  const failure = fault === null ? null : fault === 'failed' ? t('failed') : t(`fault.${fault}`);
  return (
    <section className={classes.panel} aria-label={t('title', { number: request.number })}>
      {shown && (
        <>
          <p className={classes.line}>{t('read')}</p>
          <p className={access.code} data-request-code>
            {shown.code}
          </p>
          <p className={classes.dim}>{t('goodUntil', { time: format.time(shown.goodUntil), tries: shown.triesLeft })}</p>
          <form
            className={classes.ways}
            onSubmit={(event) => {
              event.preventDefault();
              void open();
            }}
          >
            <TextInput label={t('answer')} value={answer} autoComplete="off" onChange={(event) => setAnswer(event.currentTarget.value)} />
            <Button type="submit" mt="auto" loading={busy}>
              {t('open')}
            </Button>
          </form>
        </>
      )}
      <div role="alert">{failure !== null && <p className={access.fault}>{failure}</p>}</div>
      {fault !== null && NEEDS_NEW.includes(fault) && (
        <div>
          <Button variant="default" size="compact-sm" onClick={() => void newCode()}>
            {t('again')}
          </Button>
        </div>
      )}
      {shown && <LessForm request={request} />}
    </section>
  );
}
