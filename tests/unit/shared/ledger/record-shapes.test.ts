import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { RecordShapes } from '../../../../shared/ledger/record-shapes.ts';

const anyValue = fc.option(fc.oneof(fc.string(), fc.integer(), fc.double({ noNaN: true }), fc.boolean()), { nil: undefined });

describe('records of one ledger', () => {
  test.prop([fc.integer({ min: 1, max: 40 }).chain((columns) => fc.array(fc.array(anyValue, { minLength: columns, maxLength: columns })))])(
    'have the fields that have a value, in the order of the columns',
    (rows) => {
      const shapes = new RecordShapes(Array.from({ length: rows[0]?.length ?? 0 }, (_, at) => (at % 5 === 4 ? null : `field${at}`)));
      for (const row of rows) {
        const expected = row.flatMap((value, at) => (value === undefined || at % 5 === 4 ? [] : [[`field${at}`, value]]));
        expect(Object.entries(shapes.record(row))).toEqual(expected);
      }
    },
  );

  it('share nothing: what is changed in one stays as it is in the next', () => {
    const shapes = new RecordShapes(['customer', 'amountFen']);
    const first = shapes.record(['甲', 1]);
    first['customer'] = '乙';
    delete first['amountFen'];
    expect(shapes.record(['甲', 1])).toEqual({ customer: '甲', amountFen: 1 });
  });
});
