import { Button, Skeleton, Textarea } from '@mantine/core';
import { useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { ASSESSMENT_AREAS, type CreditAssessment } from '../../../../../../shared/records/credit-assessment.ts';
import type { ParameterSet } from '../../../../../../shared/policy/parameters-at.ts';
import { assessCredit, type AssessmentVerdict, type RecordFigures } from '../../../../../../shared/rules/5-credit/index.ts';
import type { Id } from '../../../../../../shared/values/id.ts';
import { assessmentDraft, saveAssessment, submitAssessment, type AssessmentDraft } from '../../../../../data/credit/assessments.ts';
import { useQuery } from '../../../../../data/use-query.ts';
import { useFormat } from '../../../../../ui/format.ts';
import { isComposing } from '../../../../../ui/is-composing.ts';
import { useRun } from '../../../use-run.ts';
import { AreaItems } from './area-items.tsx';
import { EvidenceList } from './evidence-list.tsx';
import { readScore, readSheet, useSheetDraft } from './sheet-draft.ts';
import { SheetResult } from './sheet-result.tsx';
import classes from './sheet.module.css';

interface AssessmentSheetProps {
  readonly customerId: Id;
  readonly occasion: CreditAssessment['occasion'];
  readonly parameters: ParameterSet;
  readonly onClose: () => void;
}

/** §5.1: the scored sheet, begun with what the last approved one said. */
export function AssessmentSheet({ customerId, occasion, parameters, onClose }: AssessmentSheetProps) {
  const opened = useQuery(() => assessmentDraft(customerId, occasion), [customerId, occasion]);
  if (!opened) return <Skeleton height={320} visible />;
  return <SheetForm draft={opened.draft} record={opened.record} parameters={parameters} onClose={onClose} />;
}

interface SheetFormProps {
  readonly draft: AssessmentDraft;
  readonly record: RecordFigures | null;
  readonly parameters: ParameterSet;
  readonly onClose: () => void;
}

function SheetForm({ draft, record, parameters, onClose }: SheetFormProps) {
  const t = useTranslations('credit.sheet');
  const format = useFormat();
  const run = useRun();
  const sheet = useSheetDraft(draft);
  const [tried, setTried] = useState(false);
  const place = useRef<HTMLFormElement>(null);
  const busy = useRef(false);
  const read = readSheet(sheet.typed);
  const verdict: AssessmentVerdict = assessCredit(read, record, parameters, draft.asOf);
  const unreadable = Object.values(sheet.typed.scores).some((text) => readScore(text) === null);

  async function keep(): Promise<Id | null> {
    // A second click before the first is written would make a second sheet.
    if (busy.current) return null;
    busy.current = true;
    const saved = await run(saveAssessment({ ...draft, ...read }), t('kept2'));
    busy.current = false;
    if (!saved) return null;
    sheet.forget();
    return saved.value.id;
  }
  async function submit(): Promise<void> {
    setTried(true);
    if (verdict.status === 'incomplete' || unreadable) {
      requestAnimationFrame(() => place.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus());
      return;
    }
    const id = await keep();
    if (id !== null && (await run(submitAssessment(id), t('submitted')))) onClose();
  }
  return (
    <form
      ref={place}
      className={classes.sheet}
      aria-label={t('title')}
      noValidate
      data-sheet
      onSubmit={(event) => event.preventDefault()}
      onKeyDown={(event) => {
        if (isComposing(event)) return;
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void submit();
        if (event.key === 'Escape') onClose();
        if (event.key === 'Escape') event.stopPropagation();
      }}
    >
      <span className={classes.weight}>{t('basis', { occasion: t(`occasion.${draft.occasion}`), date: format.date(draft.asOf) })}</span>
      {ASSESSMENT_AREAS.map((area) => (
        <AreaItems key={area} area={area} verdict={verdict} sheet={sheet} tried={tried} />
      ))}
      <EvidenceList sheet={sheet} asOf={draft.asOf} />
      <Textarea
        size="xs"
        label={t('notes')}
        autosize
        minRows={2}
        value={sheet.typed.notes}
        onChange={(event) => sheet.setNotes(event.currentTarget.value)}
      />
      <SheetResult verdict={verdict}>
        <Button size="compact-sm" variant="subtle" onClick={onClose}>
          {t('close')}
        </Button>
        <Button size="compact-sm" variant="default" disabled={unreadable} onClick={() => void keep()}>
          {t('keep')}
        </Button>
        <Button size="compact-sm" aria-keyshortcuts="Control+Enter" onClick={() => void submit()}>
          {t('submit')}
        </Button>
      </SheetResult>
    </form>
  );
}
