import type { Id } from '../../../shared/values/id.ts';
import { parseFactId } from './fact-id.ts';
import { indexBySlot } from './index-by-slot.ts';
import type { LoadedBlock } from './loaded-block.ts';

/** All lines of all blocks side by side, as far as sums and dates need them. */
export interface LineColumns {
  readonly count: number;
  /** First line of each block. */
  readonly starts: Uint32Array;
  readonly slot: Uint32Array;
  readonly day: Int32Array;
  /** NaN when unknown. */
  readonly weightKg: Float64Array;
  readonly amountFen: Float64Array;
  /** 1 when the line counts: not taken away, not reversed, not a reversal. */
  readonly counts: Uint8Array;
  /** Lines that are there, also reversed ones, by customer: those of a slot lie from `offsets[slot]` to `offsets[slot + 1]` in `bySlot`. */
  readonly offsets: Uint32Array;
  readonly bySlot: Uint32Array;
}

export function lineColumns(blocks: readonly LoadedBlock[], removed: ReadonlySet<Id>, slots: number): LineColumns {
  const count = blocks.reduce((sum, { lines }) => sum + lines, 0);
  const columns = {
    count,
    starts: new Uint32Array(blocks.length),
    slot: new Uint32Array(count),
    day: new Int32Array(count),
    weightKg: new Float64Array(count),
    amountFen: new Float64Array(count),
    counts: new Uint8Array(count),
  };
  let at = 0;
  blocks.forEach((loaded, index) => {
    columns.starts[index] = at;
    loaded.writeSlots(columns.slot, at);
    loaded.writeAlive(removed, columns.counts, at);
    columns.day.set(loaded.block.day, at);
    columns.weightKg.set(loaded.block.figures.weightKg, at);
    columns.amountFen.set(loaded.block.figures.amountFen, at);
    at += loaded.lines;
  });
  const complete: LineColumns = { ...columns, ...indexBySlot(columns.slot, columns.counts, slots) };
  applyReversals(blocks, complete);
  return complete;
}

/** A reversal and the line it reverses stay to be seen and count no more. A reversal of a line that was taken away counts neither. */
function applyReversals(blocks: readonly LoadedBlock[], columns: LineColumns): void {
  blocks.forEach((loaded, index) => {
    if (!loaded.hasReversals) return;
    const start = columns.starts[index] as number;
    for (let line = 0; line < loaded.lines; line += 1) {
      const target = loaded.reverses(line);
      if (target === '' || columns.counts[start + line] === 0) continue;
      columns.counts[start + line] = 0;
      const found = findLine(blocks, columns, columns.slot[start + line] as number, target);
      if (found !== -1) columns.counts[found] = 0;
    }
  });
}

/** The line with this id among those of a customer, or -1. */
export function findLine(blocks: readonly LoadedBlock[], columns: LineColumns, slot: number, id: string): number {
  const { high, low } = parseFactId(id);
  const to = columns.offsets[slot + 1] ?? 0;
  for (let place = columns.offsets[slot] ?? 0; place < to; place += 1) {
    const line = columns.bySlot[place] as number;
    const { loaded, offset } = blockOf(blocks, columns, line);
    if (loaded.block.idLow[offset] === low && loaded.block.idHigh[offset] === high) return line;
  }
  return -1;
}

export function blockOf(
  blocks: readonly LoadedBlock[],
  columns: LineColumns,
  line: number,
): { readonly loaded: LoadedBlock; readonly offset: number } {
  let low = 0;
  let high = columns.starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if ((columns.starts[middle] as number) <= line) low = middle;
    else high = middle - 1;
  }
  return { loaded: blocks[low] as LoadedBlock, offset: line - (columns.starts[low] as number) };
}
