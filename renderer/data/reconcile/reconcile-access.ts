import { ARCHIVE_SECTIONS, type ArchiveSection } from '../../../shared/records/archive-document.ts';
import type { Reconciliation, ReconciledLedger } from '../../../shared/records/reconciliation.ts';
import { logAccess } from '../access/access-log.ts';
import { controlled } from '../access/controlled.ts';
import { signedIn } from '../access/signed-in.ts';
import { session } from '../session.ts';

interface ReconcileAccess {
  readonly isOpen: boolean;
  /** False: no head has a passphrase yet, everything is open. */
  readonly controlled: boolean;
  readonly reader: string;
}

const SECTIONS: Readonly<Record<ReconciledLedger, readonly ArchiveSection[]>> = {
  archive: ARCHIVE_SECTIONS,
  customers: ['basic'],
  sales: ['purchases'],
  receivables: ['credit'],
  payments: ['credit'],
  contracts: ['contracts'],
};

/** §6.3.1: a reconciliation lays every customer's particulars open, whosever they are; once access is controlled it takes the head who is signed in. */
export async function reconcileAccess(): Promise<ReconcileAccess> {
  const [isControlled, { who }] = await Promise.all([controlled(), session()]);
  const account = signedIn();
  return { isOpen: !isControlled || account?.role === 'head', controlled: isControlled, reader: account?.name ?? who };
}

/** §6.3: one line of the log for what is looked at, printed or taken away; throws when it cannot be written, and then it must not happen. */
export async function logReconciliation(
  action: 'view' | 'print' | 'export',
  { ledger, title }: Reconciliation,
  what: string,
): Promise<void> {
  await logAccess({
    action,
    customerId: '',
    sections: SECTIONS[ledger],
    requestId: '',
    detail: [title, what].filter((part) => part !== '').join(' · '),
  });
}
