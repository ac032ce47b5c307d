import { useState } from 'react';
import type { LocalTime } from '../../../../shared/values/local-time.ts';
import { readRemembered, writeRemembered } from '../../../ui/remembered.ts';
import { RECORD_FIELDS, type TypedRecord } from './read-record.ts';

export interface RecordDraft {
  readonly values: TypedRecord;
  /** Something was typed that is not saved. */
  readonly dirty: boolean;
  readonly change: (patch: Partial<TypedRecord>) => void;
  readonly discard: () => void;
}

/**
 * What is being typed, kept on this laptop until it is saved or discarded. The call was received when the form was opened:
 * that minute is kept with the first letter typed, so that a reload does not move it.
 */
export function useRecordDraft(key: string, first: TypedRecord, openedAt: LocalTime): RecordDraft {
  const place = `draft.${key}`;
  const [values, setValues] = useState<TypedRecord>(() => ({ ...first, ...readRemembered<Partial<TypedRecord>>(place) }));
  return {
    values: { ...values, receivedAt: values.receivedAt || openedAt },
    dirty: RECORD_FIELDS.some((field) => field !== 'receivedAt' && values[field] !== first[field]) || isMoved(values, first, openedAt),
    change: (patch) => {
      const next = { ...values, receivedAt: values.receivedAt || openedAt, ...patch };
      setValues(next);
      writeRemembered(place, next);
    },
    discard: () => {
      setValues(first);
      writeRemembered(place, null);
    },
  };
}

function isMoved(values: TypedRecord, first: TypedRecord, openedAt: LocalTime): boolean {
  return values.receivedAt !== first.receivedAt && values.receivedAt !== openedAt;
}
