import type { PaperValue } from '../paper/paper-block.ts';
import type { Contract } from '../records/contract.ts';
import type { SalesLine } from '../records/sales-line.ts';
import type { DossierBlock } from './dossier.ts';
import type { DossierInput } from './dossier-input.ts';
import type { DossierText } from './dossier-text.ts';
import { entryTables } from './entry-tables.ts';
import { rowsInOrder } from './rows-in-order.ts';

/** §6.1.1 sales contracts: those on file with their states, those of contract ledgers, and those that the sales ledger names. */
export function contractsSection({ contracts, lines, entries }: DossierInput): readonly DossierBlock[] {
  return [...onFile(contracts), ...entryTables(entries, 'contracts'), ...inSalesLedger(lines)];
}

function onFile(contracts: readonly Contract[]): readonly DossierBlock[] {
  if (contracts.length === 0) return [];
  const rows = contracts.map(({ contractNo, kind, state, signedOn, startsOn, endsOn, paymentDays, weightKg, amountFen }) => [
    contractNo,
    `credit.contract.kind.${kind}` satisfies DossierText,
    `credit.contract.state.${state}` satisfies DossierText,
    signedOn,
    startsOn,
    endsOn,
    paymentDays,
    weightKg,
    amountFen,
  ]);
  return [
    { kind: 'heading', text: 'dossier.heading.contractsOnFile' },
    {
      kind: 'table',
      columns: [
        { label: 'words.sale.contractNo', kind: 'text', width: 16 },
        { label: 'dossier.column.sort', kind: 'label', width: 11 },
        { label: 'dossier.column.state', kind: 'label', width: 10 },
        { label: 'ledger.field.signedOn', kind: 'date', width: 11 },
        { label: 'ledger.field.startsOn', kind: 'date', width: 11 },
        { label: 'ledger.field.endsOn', kind: 'date', width: 11 },
        { label: 'dossier.column.paymentDays', kind: 'integer', width: 8 },
        { label: 'words.sale.weightKg', kind: 'tonnes', width: 12 },
        { label: 'words.sale.amountFen', kind: 'money', width: 16 },
      ],
      rows: rowsInOrder(rows, 3, true),
      totals: null,
    },
  ];
}

function inSalesLedger(lines: readonly SalesLine[]): readonly DossierBlock[] {
  const byContract = new Map<string, SalesLine[]>();
  for (const line of lines) {
    if (line.contractNo === '') continue;
    const known = byContract.get(line.contractNo);
    if (known) known.push(line);
    else byContract.set(line.contractNo, [line]);
  }
  if (byContract.size === 0) return [];
  return [
    { kind: 'heading', text: 'dossier.heading.contractsInLedger' },
    { kind: 'paragraph', text: 'dossier.note.noContractDocuments', values: { count: byContract.size } },
    {
      kind: 'table',
      columns: [
        { label: 'words.sale.contractNo', kind: 'text', width: 24 },
        { label: 'dossier.column.firstDate', kind: 'date', width: 12 },
        { label: 'dossier.column.lastDate', kind: 'date', width: 12 },
        { label: 'dossier.column.lines', kind: 'integer', width: 8 },
        { label: 'words.sale.weightKg', kind: 'tonnes', width: 14 },
        { label: 'words.sale.amountFen', kind: 'money', width: 18 },
      ],
      rows: [...byContract].map(([contractNo, group]) => contractRow(contractNo, group)),
      totals: null,
    },
  ];
}

/** Lines come newest first. */
function contractRow(contractNo: string, group: readonly SalesLine[]): readonly PaperValue[] {
  let weightKg = 0;
  let amountFen = 0;
  for (const line of group) {
    weightKg += line.weightKg ?? 0;
    amountFen += line.amountFen ?? 0;
  }
  return [contractNo, group.at(-1)?.date ?? null, group[0]?.date ?? null, group.length, weightKg, amountFen];
}
