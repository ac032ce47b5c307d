import { useTranslations } from 'use-intl';
import { COMPLAINT_CHANNELS, COMPLAINT_KINDS, COMPLAINT_STATES, SOLUTION_KINDS } from '../../../shared/records/complaint.ts';
import type { LocalDate } from '../../../shared/values/id.ts';
import { logAccess } from '../../data/access/access-log.ts';
import { complaintRegister, REGISTER_COLUMNS, type RegisterWords } from '../../data/relationship/complaint-register.ts';
import { exportWorkbook } from '../../data/exports.ts';
import { OperationError } from '../../data/operation-error.ts';
import { host } from '../../host/current-host.ts';
import { showDone, showProblem } from '../../ui/undo-notice.tsx';
import { finishWork, reportWork } from '../../ui/work-in-progress.ts';

/** §4.3: saves the register of complaints, in the customary columns, as an .xlsx. */
export function useExportRegister(): (from: LocalDate, to: LocalDate) => Promise<void> {
  const t = useTranslations('complaints.register');
  const words = useRegisterWords();
  return async (from, to) => {
    const cancel = new AbortController();
    const progress = (done: number, total: number): void =>
      reportWork('export', { title: t('working'), done, total, cancel: () => cancel.abort() });
    progress(0, 0);
    try {
      const { rows, ...sheet } = await complaintRegister(from, to, words);
      const bytes = await exportWorkbook([{ ...sheet, pieces: () => [[...rows]] }], cancel.signal, (done) => progress(done, rows.length));
      const saved = await host.saveFile({
        title: t('dialog'),
        suggestedName: `${t('fileName', { from, to })}.xlsx`,
        filters: [{ name: 'Excel', extensions: ['xlsx'] }],
        bytes,
      });
      if (saved.status === 'saved') {
        // §6.3: what leaves the machine is in the log.
        await logAccess({ action: 'export', customerId: '', sections: ['afterSales'], requestId: '', detail: saved.name });
        showDone(t('done', { name: saved.name, count: rows.length }));
      }
      if (saved.status === 'failed') showProblem(t('failed'));
    } catch (error) {
      if (!(error instanceof OperationError && error.code === 'cancelled')) showProblem(t('failed'));
    } finally {
      finishWork('export');
    }
  };
}

function useRegisterWords(): RegisterWords {
  const t = useTranslations('complaints');
  return {
    sheet: t('register.sheet'),
    columns: record(REGISTER_COLUMNS, (column) => t(`register.column.${column}`)),
    channels: record(COMPLAINT_CHANNELS, (channel) => t(`channel.${channel}`)),
    kinds: record(COMPLAINT_KINDS, (kind) => t(`kind.${kind}`)),
    states: record(COMPLAINT_STATES, (state) => t(`state.${state}`)),
    solutions: record(SOLUTION_KINDS, (solution) => t(`solution.${solution}`)),
    yes: t('yes'),
    no: t('no'),
  };
}

function record<K extends string>(keys: readonly K[], word: (key: K) => string): Readonly<Record<K, string>> {
  return Object.fromEntries(keys.map((key) => [key, word(key)])) as Record<K, string>;
}
