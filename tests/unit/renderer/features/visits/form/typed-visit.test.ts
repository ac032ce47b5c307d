import { describe, expect, it } from 'vitest';
import { firstVisit, readVisit } from '../../../../../../renderer/features/visits/form/typed-visit.ts';

const FIRST = firstVisit({ id: 'c', name: 'C' }, null, '2026-06-01', '陳靜');
const PLAN = { id: 'p', product: '螺紋鋼', spec: 'Φ16', tonnes: '', on: '' };

describe('a visit as typed', () => {
  it('§4.1.1 begins today, by the one who sits here, with nothing asked', () => {
    expect(readVisit(FIRST, '').draft).toMatchObject({ customerId: 'c', on: '2026-06-01', by: '陳靜', nextOn: null, plans: [] });
    expect('id' in readVisit(FIRST, '').draft).toBe(false);
    expect(readVisit(FIRST, 'v').draft.id).toBe('v');
  });

  it('§4.1.1 purchase plans in kilograms; what is no weight or no day is said at its line', () => {
    const read = (tonnes: string, on = '') => readVisit({ ...FIRST, plans: [{ ...PLAN, tonnes, on }] }, '');
    expect(read('1,200.5').draft.plans[0]?.weightKg).toBe(1_200_500);
    expect(read('0.001').draft.plans[0]?.weightKg).toBe(1);
    expect(read('').draft.plans[0]?.weightKg).toBeNull();
    for (const wrong of ['很多', '-1', '1.2345', '1e3']) expect(read(wrong).wrongPlans).toEqual({ p: 'notANumber' });
    expect(read('1', '2026-02-30').wrongPlans).toEqual({ p: 'notADate' });
  });

  it('an empty line is no plan', () => {
    expect(readVisit({ ...FIRST, plans: [{ ...PLAN, product: ' ', spec: '' }] }, '').draft.plans).toEqual([]);
  });
});
