import { Button } from '@mantine/core';
import { useRef, useState, type KeyboardEvent } from 'react';
import { useTranslations } from 'use-intl';
import type { Visit } from '../../../../shared/records/visit.ts';
import type { Id, LocalDate } from '../../../../shared/values/id.ts';
import type { VisitProblem } from '../../../data/relationship/visits.ts';
import { firstVisit, readVisit, type TypedVisit } from './typed-visit.ts';
import { useSaveVisit } from './use-save-visit.ts';
import { useVisitDraft } from './use-visit-draft.ts';
import { VisitFields } from './visit-fields.tsx';
import classes from './form.module.css';

interface VisitFormProps {
  readonly customer: { readonly id: Id; readonly name: string };
  readonly booked: Visit | null;
  readonly day: LocalDate;
  readonly me: string;
  readonly onSaved: () => void;
}

/** §4.1.1 what a visit or a call brought: satisfaction, opinions, what they will buy, and what comes next. */
export function VisitForm({ customer, booked, day, me, onSaved }: VisitFormProps) {
  const t = useTranslations('visits');
  const draft = useVisitDraft(firstVisit(customer, booked, day, me), booked?.id ?? '');
  const [problems, setProblems] = useState<readonly VisitProblem[]>([]);
  const [wrongPlans, setWrongPlans] = useState<ReturnType<typeof readVisit>['wrongPlans']>({});
  const saving = useRef(false);
  const store = useSaveVisit(day);
  const logged = problems.some(({ code }) => code === 'alreadyLogged');

  /** What was wrong with a field is asked again once it has changed. */
  function change(patch: Partial<TypedVisit>): void {
    draft.change(patch);
    setProblems((before) => before.filter(({ field }) => !(field in patch)));
  }
  function problemAt(field: VisitProblem['field']): string | null {
    const found = problems.find((problem) => problem.field === field);
    return found ? t(`form.problem.${found.code}`, { by: found.other?.by ?? '' }) : null;
  }
  async function save(second: boolean): Promise<void> {
    if (saving.current) return;
    const read = readVisit(draft.typed, booked?.id ?? '');
    setWrongPlans(read.wrongPlans);
    if (Object.keys(read.wrongPlans).length > 0) return;
    saving.current = true;
    const found = await store(read.draft, second);
    saving.current = false;
    if (found === null) return;
    if (found.length > 0) return setProblems(found);
    draft.discard();
    onSaved();
  }
  function onKeyDown(event: KeyboardEvent): void {
    const composing = event.nativeEvent.isComposing || event.keyCode === 229;
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !composing) void save(false);
  }
  return (
    <form
      className={classes.form}
      aria-label={t('form.title')}
      noValidate
      onKeyDown={onKeyDown}
      onSubmit={(event) => event.preventDefault()}
    >
      <VisitFields typed={draft.typed} wrongPlans={wrongPlans} problemAt={problemAt} onChange={change} />
      <div className={classes.footer}>
        {draft.dirty && (
          <Button variant="default" onClick={() => (draft.discard(), setProblems([]), setWrongPlans({}))}>
            {t('form.discard')}
          </Button>
        )}
        <span className={classes.hint}>{t(draft.dirty ? 'form.draftKept' : 'form.keys')}</span>
        {logged && (
          <Button variant="default" onClick={() => void save(true)}>
            {t('form.second')}
          </Button>
        )}
        <Button onClick={() => void save(false)} aria-keyshortcuts="Control+Enter">
          {t('form.save')}
        </Button>
      </div>
    </form>
  );
}
