import type { Contract } from '../../../shared/records/contract.ts';
import type { LedgerEntry } from '../../../shared/records/ledger-entry.ts';
import { contractKindOf, contractStateOf } from '../../../shared/ledger/contract-status.ts';
import type { LocalDate } from '../../../shared/values/id.ts';
import { textOf } from './ledger-facts.ts';
import type { LeftOutReason } from './postable-sheet.ts';

/** What a ledger says of a contract; null where it does not say. */
export type LedgerContract = Omit<Contract, 'id' | 'createdAt' | 'updatedAt' | 'paymentDays'>;

export function ledgerContract(entry: LedgerEntry): LedgerContract | LeftOutReason {
  const contractNo = textOf(entry, 'contractNo');
  if (entry.customerId === '') return 'noCustomer';
  if (contractNo === '') return 'noNumber';
  const [status, notes] = [textOf(entry, 'status'), textOf(entry, 'notes')];
  const { weightKg, amountFen } = entry.fields;
  return {
    customerId: entry.customerId,
    contractNo,
    kind: contractKindOf(`${contractNo} ${status} ${notes}`),
    state: contractStateOf(status),
    signedOn: dayOf(entry, 'signedOn'),
    startsOn: dayOf(entry, 'startsOn'),
    endsOn: dayOf(entry, 'endsOn'),
    weightKg: typeof weightKg === 'number' ? weightKg : null,
    amountFen: typeof amountFen === 'number' ? amountFen : null,
    salesRep: textOf(entry, 'salesRep'),
    notes,
  };
}

/** What a later ledger changes; nothing that it does not say, and no contract that is over begins again. */
export function laterContract(known: Contract, ledger: LedgerContract): Partial<Contract> {
  const said = Object.entries(ledger).filter(([, value]) => value !== null && value !== '');
  const { kind: _, state, ...patch } = Object.fromEntries(said) as unknown as LedgerContract;
  const over = known.state === 'finished' || known.state === 'cancelled';
  return { ...patch, state: over ? known.state : state };
}

function dayOf(entry: LedgerEntry, field: string): LocalDate | null {
  return textOf(entry, field) || null;
}
