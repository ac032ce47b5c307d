import { describe, expect, it } from 'vitest';
import { readRecord, type TypedRecord } from '../../../../../../renderer/features/complaints/record/read-record.ts';
import { emptyRecord, typedRecord } from '../../../../../../renderer/features/complaints/record/typed-record.ts';
import { COMPLAINT } from '../complaint.ts';

const NOW = '2026-11-26T10:05';
const TYPED: TypedRecord = {
  ...emptyRecord('林客服'),
  customerId: 'k1',
  customerName: '甲',
  kind: 'weight',
  content: ' 過磅少 80 公斤 ',
  heatNo: '２４Ｂ０１８３７',
  quantity: '12.5',
  receivedAt: '2026-11-26T10:00',
};

function problemsOf(patch: Partial<TypedRecord>): unknown {
  const read = readRecord({ ...TYPED, ...patch }, NOW);
  return read.ok ? {} : read.error;
}

describe('§4.3.1 what is asked in the first minute', () => {
  it('is read: tonnes to kilograms, numbers in half width', () => {
    const read = readRecord(TYPED, NOW);
    expect(read.ok && read.value).toMatchObject({
      customerId: 'k1',
      channel: 'phone',
      content: '過磅少 80 公斤',
      heatNo: '24B01837',
      quantityKg: 12_500,
      receivedBy: '林客服',
      handledBy: '林客服',
      photos: [],
    });
    expect(read.ok && 'id' in read.value).toBe(false);
  });

  it('needs customer, kind, content and who took it, and nothing else', () => {
    expect(problemsOf({ customerId: '', customerName: '', kind: '', content: ' ', receivedBy: '' })).toEqual({
      customerId: 'required',
      kind: 'required',
      content: 'required',
      receivedBy: 'required',
    });
    expect(problemsOf({ quantity: '', heatNo: '', contractNo: '', product: '' })).toEqual({});
  });

  it('tells a name that was typed and not chosen from none at all', () => {
    expect(problemsOf({ customerId: '' })).toEqual({ customerId: 'chooseCustomer' });
  });

  it('takes a quantity with unit and commas, and none that is no number, zero or below', () => {
    expect(problemsOf({ quantity: '1,250.5 t' })).toEqual({});
    expect(problemsOf({ quantity: 'some' })).toEqual({ quantity: 'notANumber' });
    expect(problemsOf({ quantity: '0' })).toEqual({ quantity: 'notAboveZero' });
    expect(problemsOf({ quantity: '-3' })).toEqual({ quantity: 'notAboveZero' });
    expect(problemsOf({ quantity: '0.001' })).toEqual({});
  });

  it('was received now or before', () => {
    expect(problemsOf({ receivedAt: NOW })).toEqual({});
    expect(problemsOf({ receivedAt: '2026-11-26T10:06' })).toEqual({ receivedAt: 'future' });
    expect(problemsOf({ receivedAt: '2026-02-30T10:00' })).toEqual({ receivedAt: 'notATime' });
  });

  it('a recorded complaint comes out of its form as it went in', () => {
    const read = readRecord(typedRecord(COMPLAINT, '甲'), NOW, COMPLAINT.id);
    expect(read.ok).toBe(true);
    if (read.ok) expect({ ...COMPLAINT, ...read.value }).toEqual(COMPLAINT);
  });
});
