import type { PaperValue } from '../paper/paper-block.ts';
import type { SalesLine } from '../records/sales-line.ts';
import type { DossierBlock } from './dossier.ts';
import type { DossierInput } from './dossier-input.ts';
import { entryTables } from './entry-tables.ts';

/** §6.1.1 sales contracts: those of contract ledgers and those that the sales ledger names; the documents themselves come with chapter 6. */
export function contractsSection({ lines, entries }: DossierInput): readonly DossierBlock[] {
  const byContract = new Map<string, SalesLine[]>();
  for (const line of lines) {
    if (line.contractNo === '') continue;
    const known = byContract.get(line.contractNo);
    if (known) known.push(line);
    else byContract.set(line.contractNo, [line]);
  }
  const told = entryTables(entries, 'contracts');
  if (byContract.size === 0) return told.length > 0 ? told : [{ kind: 'paragraph', text: 'dossier.note.nothing', values: {} }];
  return [
    ...told,
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
