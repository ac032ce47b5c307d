import type { MoneyFactDraft } from '../../../../shared/records/money-fact.ts';
import { factKey, formatFactId, keyLanes } from '../fact-id.ts';

const SEPARATOR = '\u001f';

/** 26 hexadecimal characters from what makes the fact this fact; `occurrence` counts from 1. The due day, the notes get corrected and are not of the key. */
export function moneyFactId(draft: MoneyFactDraft, occurrence: number): string {
  return formatFactId(factKey(keyLanes(moneyKey(draft)), occurrence));
}

export function moneyKey({ kind, customerId, date, docNo, contractNo, amountFen, method, of, to }: MoneyFactDraft): string {
  return ['money', kind, customerId, date, docNo, contractNo, amountFen, method, of, to].join(SEPARATOR);
}
