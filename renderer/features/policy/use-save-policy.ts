import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { ParameterVersion } from '../../../shared/records/parameter-version.ts';
import { saveParameterVersion } from '../../data/parameters.ts';
import { useFormat } from '../../ui/format.ts';
import { showDone, showProblem } from '../../ui/undo-notice.tsx';
import type { DraftAssessment } from './assess-draft.ts';
import { discardPolicyDraft, usePolicyDraft } from './policy-draft.ts';

/** Saves the draft as a version when it is sound; otherwise lets every problem show at its field. */
export function useSavePolicy(assessment: DraftAssessment | null): { readonly saving: boolean; readonly save: () => void } {
  const t = useTranslations('policy');
  const format = useFormat();
  const [saving, setSaving] = useState(false);

  async function write({ effectiveFrom, changes, changed }: DraftAssessment, reason: string): Promise<void> {
    setSaving(true);
    try {
      const saved = await saveParameterVersion({ effectiveFrom, values: changes as ParameterVersion['values'], reason });
      if (!saved.ok) {
        showProblem(t('edit.failed'));
        return;
      }
      discardPolicyDraft();
      showDone(t('edit.saved', { count: changed, date: format.date(effectiveFrom) }), saved.value.batch);
    } catch {
      showProblem(t('edit.failed'));
    } finally {
      setSaving(false);
    }
  }

  function save(): void {
    const reason = usePolicyDraft.getState().reason.trim();
    if (!assessment || assessment.changed === 0 || saving) return;
    usePolicyDraft.setState({ tried: true });
    if (assessment.problems.length > 0 || reason === '' || !assessment.dateIsSound) {
      window.setTimeout(() => document.querySelector<HTMLElement>('main[data-screen=policy] [aria-invalid=true]')?.focus());
      return;
    }
    void write(assessment, reason);
  }

  return { saving, save };
}
