import { describe, expect, it } from 'vitest';
import type { SalesFacts } from '../../../../../renderer/data/columns/fact-id.ts';
import { packBlocks } from '../../../../../renderer/data/columns/pack-blocks.ts';
import { salesColumnsBuilder } from '../../../../../renderer/data/columns/sales-columns.ts';

const line = (facts: Partial<SalesFacts> = {}): SalesFacts => ({
  customerId: 'c',
  date: '2026-01-01',
  contractNo: '',
  docNo: '',
  product: '',
  materialGrade: '',
  spec: '',
  mill: '',
  pieces: null,
  weightKg: null,
  unitPriceFen: null,
  amountFen: null,
  weighing: null,
  salesRep: '',
  notes: '',
  ...facts,
});

describe('sales columns', () => {
  it('hold a line that one ledger has twice two times, and a line of two ledgers once', () => {
    const builder = salesColumnsBuilder();
    builder.startLedger();
    expect([builder.add(line()), builder.add(line())]).toEqual([true, true]);
    builder.startLedger();
    expect([builder.add(line()), builder.add(line()), builder.add(line())]).toEqual([false, false, true]);
    expect(builder.build().count).toBe(3);
  });

  it('give unknown figures as NaN and texts as codes', () => {
    const builder = salesColumnsBuilder();
    builder.startLedger();
    builder.add(line({ docNo: 'a', weightKg: 5, weighing: 'theoretical' }));
    builder.add(line({ docNo: 'b', amountFen: 7 }));
    builder.add(line({ docNo: 'a', amountFen: 9 }));
    const { texts, figures, weighing, day } = builder.build();
    expect(texts.docNo).toEqual({ words: ['', 'a', 'b'], codes: new Uint32Array([1, 2, 1]) });
    expect(figures.weightKg).toEqual(new Float64Array([5, Number.NaN, Number.NaN]));
    expect([...weighing, ...day]).toEqual([1, 0, 0, 20_454, 20_454, 20_454]);
  });

  it('pack into blocks of a few thousand lines, each with words of its own', () => {
    const builder = salesColumnsBuilder();
    builder.startLedger();
    for (let number = 0; number < 8_200; number += 1) builder.add(line({ docNo: `d${number}` }));
    const columns = builder.build();
    let ids = 0;
    const blocks = packBlocks(
      columns,
      Uint32Array.from({ length: columns.count }, (_, index) => index),
      'b',
      () => `id${(ids += 1)}`,
    );
    expect(blocks.map(({ id, lines, batch }) => [id, lines, batch])).toEqual([
      ['id1', 8_192, 'b'],
      ['id2', 8, 'b'],
    ]);
    expect(blocks[1]?.texts.docNo.words.split('\u001f')).toEqual(['', ...Array.from({ length: 8 }, (_, index) => `d${8_192 + index}`)]);
    expect(blocks[1]?.texts.docNo.codes).toEqual(new Uint8Array([1, 2, 3, 4, 5, 6, 7, 8]));
    expect(blocks[0]?.texts.docNo.codes).toBeInstanceOf(Uint16Array);
  });
});
