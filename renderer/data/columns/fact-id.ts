import type { SalesLine } from '../../../shared/records/sales-line.ts';

/** 26 hexadecimal characters from what makes the line this line; `occurrence` counts from 1 within one ledger. */
export function factId(line: Omit<SalesLine, 'id' | 'batch' | 'reverses'>, occurrence: number): string {
  void [line, occurrence];
  throw new Error('not built yet');
}
