import { companyKey, keyDistinction } from '../../values/company-name.ts';
import { foldText } from '../../values/fold-text.ts';
import { checkCreditCode } from '../../values/credit-code.ts';
import { writtenCode } from './code-slips.ts';
import { placedName } from './regions.ts';
import type { ReconcileRow } from './reconcile-row.ts';

/** A row's name taken apart once. */
export interface RowName {
  /** `companyKey`: script, width, brackets and legal form are gone. */
  readonly key: string;
  readonly formerKeys: readonly string[];
  /** Branch and numbers: names that differ in it are never one. */
  readonly distinction: string;
  readonly region: string;
  /** The key without its region. */
  readonly core: string;
  /** Folder number without separators and case. */
  readonly number: string;
  readonly creditCode: string;
  /** It fails GB 32100's check: it is known to be wrong and contradicts no code that passes. */
  readonly isMistyped: boolean;
}

export function rowName(row: ReconcileRow): RowName {
  const key = companyKey(row.name);
  const { region, core } = placedName(key);
  const creditCode = row.creditCode === '' ? '' : writtenCode(row.creditCode);
  return {
    key,
    formerKeys: row.formerNames.map(companyKey).filter((former) => former !== '' && former !== key),
    distinction: keyDistinction(core),
    region,
    core,
    number: numberKey(row.archiveNo),
    creditCode,
    isMistyped: creditCode !== '' && !checkCreditCode(creditCode).ok,
  };
}

/** `DA-2019/003` and `da2019003` are one number: hyphens, strokes, dots and spaces say nothing. */
export function numberKey(archiveNo: string): string {
  return foldText(archiveNo).replace(/[^\p{L}\p{N}]/gu, '');
}
