/** Rows that are alive by customer: those of a slot lie from `offsets[slot]` to `offsets[slot + 1]` in `bySlot`, in the order of the rows. */
export interface SlotOrder {
  readonly offsets: Uint32Array;
  readonly bySlot: Uint32Array;
}

export function indexBySlot(slot: Uint32Array, alive: Uint8Array, slots: number): SlotOrder {
  const offsets = new Uint32Array(slots + 1);
  for (let row = 0; row < slot.length; row += 1)
    if (alive[row] === 1) offsets[(slot[row] as number) + 1] = (offsets[(slot[row] as number) + 1] as number) + 1;
  for (let index = 1; index <= slots; index += 1) offsets[index] = (offsets[index] as number) + (offsets[index - 1] as number);
  const next = offsets.slice();
  const bySlot = new Uint32Array(offsets[slots] as number);
  for (let row = 0; row < slot.length; row += 1) {
    if (alive[row] !== 1) continue;
    const customer = slot[row] as number;
    bySlot[next[customer] as number] = row;
    next[customer] = (next[customer] as number) + 1;
  }
  return { offsets, bySlot };
}
