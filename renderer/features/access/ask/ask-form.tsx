import { Button, Radio, Textarea, TextInput } from '@mantine/core';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { useTranslations } from 'use-intl';
import { lastDayOfAccess, type AskDraft, type AskProblem } from '../../../../shared/access/check-ask.ts';
import { timeAt } from '../../../../shared/values/local-time.ts';
import { askForAccess } from '../../../data/access/requests.ts';
import { localNow } from '../../../data/relationship/local-now.ts';
import { useFormat } from '../../../ui/format.ts';
import { isComposing } from '../../../ui/is-composing.ts';
import { showDone, showProblem } from '../../../ui/undo-notice.tsx';
import { CustomerPicker } from '../customer-picker.tsx';
import { SectionChecks } from '../section-checks.tsx';
import { OwnNote } from './own-note.tsx';
import classes from '../access.module.css';

interface AskFormProps {
  readonly customer: { readonly id: string; readonly name: string };
  readonly requester: string;
  readonly longestDays: number;
  readonly onSent: () => void;
}

const EVENING = 18 * 60;

/** §6.3.1 who, why, which sections, screen or paper, until when; on one page, by keyboard. */
export function AskForm({ customer, requester, longestDays, onSent }: AskFormProps) {
  const t = useTranslations('access');
  const format = useFormat();
  const [picked, setPicked] = useState(customer);
  const [draft, setDraft] = useState<Omit<AskDraft, 'customerId'>>(() => ({
    requester,
    reason: '',
    sections: [],
    medium: 'screen',
    until: firstUntil(),
  }));
  const [problems, setProblems] = useState<readonly AskProblem[]>([]);
  const [busy, setBusy] = useState(false);
  const reason = useRef<HTMLTextAreaElement>(null);
  const isCustomerGiven = customer.id !== '';
  useEffect(() => {
    if (isCustomerGiven) reason.current?.focus();
  }, [isCustomerGiven]);
  const change = (patch: Partial<typeof draft>) => setDraft((before) => ({ ...before, ...patch }));
  const problem = (...among: readonly AskProblem[]) => {
    const found = problems.find((each) => among.includes(each));
    return found === undefined ? null : t(`ask.problem.${found}`, { day: format.date(lastDayOfAccess(localNow(), longestDays)) });
  };
  async function send(): Promise<void> {
    if (busy) return;
    setBusy(true);
    const sent = await askForAccess({ ...draft, customerId: picked.id }).catch(() => null);
    setBusy(false);
    if (sent === null) return showProblem(t('ask.failed'));
    if (!sent.ok) return setProblems(sent.error);
    showDone(t('ask.done', { number: sent.value.number }));
    onSent();
  }
  function onKeyDown(event: KeyboardEvent): void {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !isComposing(event)) void send();
  }
  return (
    <form className={classes.form} noValidate onKeyDown={onKeyDown} onSubmit={(event) => event.preventDefault()}>
      <CustomerPicker
        label={t('ask.customer')}
        id={picked.id}
        name={picked.name}
        problem={problem('customer')}
        onPick={(id, name) => setPicked({ id, name })}
      />
      <OwnNote customerId={picked.id} />
      <TextInput label={t('ask.requester')} value={draft.requester} readOnly error={problem('requester')} />
      <Textarea
        ref={reason}
        label={t('ask.reason')}
        value={draft.reason}
        autosize
        minRows={2}
        error={problem('reason')}
        onChange={(event) => change({ reason: event.currentTarget.value })}
      />
      <SectionChecks
        label={t('ask.sections')}
        chosen={draft.sections}
        problem={problem('sections')}
        onChange={(sections) => change({ sections })}
      />
      <Radio.Group label={t('ask.medium')} value={draft.medium} onChange={(medium) => change({ medium })}>
        <div className={classes.choices}>
          <Radio value="screen" label={t('medium.screen')} size="sm" />
          <Radio value="paper" label={t('medium.paper')} size="sm" />
        </div>
      </Radio.Group>
      <TextInput
        type="datetime-local"
        label={t('ask.until')}
        value={draft.until}
        error={problem('untilMissing', 'untilPast', 'untilTooLate')}
        onChange={(event) => change({ until: event.currentTarget.value })}
      />
      <div className={classes.row}>
        <Button loading={busy} onClick={() => void send()} aria-keyshortcuts="Control+Enter">
          {t('ask.submit')}
        </Button>
        <span className={classes.note}>{t('ask.keys')}</span>
      </div>
    </form>
  );
}

/** This evening; late in the day, the end of it. */
function firstUntil(): string {
  const now = localNow();
  const evening = timeAt(now.slice(0, 10), EVENING);
  return now < evening ? evening : timeAt(now.slice(0, 10), 24 * 60 - 1);
}
