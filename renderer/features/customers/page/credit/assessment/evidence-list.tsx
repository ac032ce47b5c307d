import { Checkbox, TextInput } from '@mantine/core';
import { useTranslations } from 'use-intl';
import type { Evidence } from '../../../../../../shared/records/credit-assessment.ts';
import { evidenceState } from '../../../../../../shared/rules/5-credit/index.ts';
import type { LocalDate } from '../../../../../../shared/values/id.ts';
import { EvidenceFiles } from './evidence-files.tsx';
import type { SheetDraft } from './sheet-draft.ts';
import credit from '../credit.module.css';
import classes from './sheet.module.css';

const TONES = { present: 'good', expired: 'danger', missing: 'soon' } as const;

/** §5.1.2 the papers: seen or not, until when they count, and where they lie. */
export function EvidenceList({ sheet, asOf }: { readonly sheet: SheetDraft; readonly asOf: LocalDate }) {
  const t = useTranslations('credit.sheet');
  return (
    <fieldset className={classes.area} data-area="evidence">
      <legend className={classes.legend}>{t('evidence')}</legend>
      {sheet.typed.evidence.map((paper) => (
        <Paper key={paper.kind} paper={paper} sheet={sheet} asOf={asOf} />
      ))}
    </fieldset>
  );
}

interface PaperProps {
  readonly paper: Evidence;
  readonly sheet: SheetDraft;
  readonly asOf: LocalDate;
}

function Paper({ paper, sheet, asOf }: PaperProps) {
  const t = useTranslations('credit.sheet');
  const state = evidenceState(paper, asOf);
  const name = t(`paper.${paper.kind}`);
  return (
    <div className={classes.paper} data-paper={paper.kind} data-state={state}>
      <Checkbox
        size="xs"
        label={t('seen', { paper: name })}
        checked={paper.present}
        onChange={(event) => sheet.setEvidence(paper.kind, { present: event.currentTarget.checked })}
      />
      <span className={credit.chip} data-tone={TONES[state]}>
        {t(`paperState.${state}`)}
      </span>
      {paper.present && (
        <>
          <div className={classes.paperFields}>
            <TextInput
              type="date"
              size="xs"
              label={t('validUntil')}
              value={paper.validUntil ?? ''}
              onChange={(event) => sheet.setEvidence(paper.kind, { validUntil: event.currentTarget.value || null })}
            />
            <TextInput
              size="xs"
              label={t('location')}
              value={paper.location}
              onChange={(event) => sheet.setEvidence(paper.kind, { location: event.currentTarget.value })}
            />
            <TextInput
              size="xs"
              label={t('paperNotes')}
              value={paper.notes}
              onChange={(event) => sheet.setEvidence(paper.kind, { notes: event.currentTarget.value })}
            />
          </div>
          <EvidenceFiles name={name} ids={paper.attachments} onIds={(attachments) => sheet.setEvidence(paper.kind, { attachments })} />
        </>
      )}
    </div>
  );
}
