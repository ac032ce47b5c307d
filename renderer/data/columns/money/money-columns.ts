import { MONEY_FACT_KINDS, type MoneyFact } from '../../../../shared/records/money-fact.ts';
import { dueDayOf, moneyLinkOf, moneyRole, type MoneyColumns, type MoneyLink } from '../../../../shared/rules/5-credit/index.ts';
import type { Id } from '../../../../shared/values/id.ts';
import { indexBySlot } from '../index-by-slot.ts';
import { NO_DAY } from '../customer-figures.ts';
import type { LoadedMoneyBlock } from './loaded-money-block.ts';

/** The columns that the rules take, and where the facts of a customer lie. `role` is 0 for a fact whose batch was taken away. */
export interface PlacedMoneyColumns extends MoneyColumns {
  /** First fact of each block. */
  readonly starts: Uint32Array;
  /** 0 when its batch was taken away. */
  readonly alive: Uint8Array;
  /** Facts that are alive by customer: those of a slot lie from `offsets[slot]` to `offsets[slot + 1]` in `bySlot`. */
  readonly offsets: Uint32Array;
  readonly bySlot: Uint32Array;
}

export function moneyColumns(blocks: readonly LoadedMoneyBlock[], removed: ReadonlySet<Id>, slots: number): PlacedMoneyColumns {
  const count = blocks.reduce((sum, { lines }) => sum + lines, 0);
  const columns = {
    count,
    slots,
    starts: new Uint32Array(blocks.length),
    slot: new Uint32Array(count),
    day: new Int32Array(count),
    dueDay: new Int32Array(count),
    amountFen: new Float64Array(count),
    role: new Uint8Array(count),
    alive: new Uint8Array(count),
  };
  let at = 0;
  blocks.forEach((loaded, index) => {
    const { block } = loaded;
    columns.starts[index] = at;
    loaded.writeSlots(columns.slot, at);
    loaded.writeAlive(removed, columns.alive, at);
    columns.day.set(block.day, at);
    columns.amountFen.set(block.amountFen, at);
    writeRoles(loaded, columns, at);
    at += loaded.lines;
  });
  const placed = { ...columns, ...indexBySlot(columns.slot, columns.alive, slots), links: [] };
  return { ...placed, links: linksOf(blocks, placed) };
}

/** Which day is due depends on whether a kind has a due day of its own; asked of the rule once a kind. */
const OWN_DAY = MONEY_FACT_KINDS.map((kind) => dueDayOf({ kind, date: '2000-01-01', dueOn: '2000-01-02' }) === '2000-01-01');

function writeRoles(
  { block, lines }: LoadedMoneyBlock,
  { alive, role, dueDay }: Pick<PlacedMoneyColumns, 'alive' | 'role' | 'dueDay'>,
  at: number,
): void {
  for (let line = 0; line < lines; line += 1) {
    const kind = block.kind[line] as number;
    const due = block.dueDay[line] as number;
    dueDay[at + line] = due === NO_DAY || OWN_DAY[kind] ? (block.day[line] as number) : due;
    if (alive[at + line] === 1) role[at + line] = moneyRole(MONEY_FACT_KINDS[kind] as MoneyFact['kind'], block.amountFen[line] as number);
  }
}

/** Facts about other facts of the same customer. */
function linksOf(blocks: readonly LoadedMoneyBlock[], columns: PlacedMoneyColumns): readonly MoneyLink[] {
  const links: MoneyLink[] = [];
  blocks.forEach((loaded, index) => {
    if (loaded.block.texts.of.words === '') return;
    const start = columns.starts[index] as number;
    for (let line = 0; line < loaded.lines; line += 1) {
      const row = start + line;
      if (!loaded.refers(line) || columns.alive[row] === 0) continue;
      const slot = columns.slot[row] as number;
      const link = moneyLinkOf(loaded.factAt(line), row, (id) => findRow(blocks, columns, slot, id));
      if (link !== null) links.push(link);
    }
  });
  return links;
}

function findRow(
  blocks: readonly LoadedMoneyBlock[],
  { starts, offsets, bySlot }: PlacedMoneyColumns,
  slot: number,
  id: string,
): { readonly row: number; readonly kind: MoneyFact['kind'] } | undefined {
  for (const row of bySlot.subarray(offsets[slot], offsets[slot + 1])) {
    const index = blockIndex(starts, row);
    const loaded = blocks[index] as LoadedMoneyBlock;
    const line = row - (starts[index] as number);
    if (loaded.idAt(line) === id) return { row, kind: loaded.kindAt(line) };
  }
  return undefined;
}

/** Which block a fact lies in. */
export function blockIndex(starts: Uint32Array, row: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if ((starts[middle] as number) <= row) low = middle;
    else high = middle - 1;
  }
  return low;
}
