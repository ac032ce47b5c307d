import { describe, expect, it } from 'vitest';
import { AS_OF, contract, creditLimit, creditRelease, gateIn, PARAMETERS_FROM, salesLine, suspension } from './credit-fixture.ts';
import { moneyFact } from './any-facts.ts';

/** 600 owed and not due, a limit of 1,000 since 1 January. */
const OWED = moneyFact({ id: 'i', kind: 'invoice', amountFen: 600, date: '2026-11-01', dueOn: '2026-12-31', docNo: 'FP1' });
const BASE = { facts: [OWED], limits: [creditLimit({ id: 'l', amountFen: 1000 })] };

function overdueBy(days: number) {
  const dueOn = new Date(Date.parse(AS_OF) - days * 86_400_000).toISOString().slice(0, 10);
  return { ...BASE, facts: [{ ...OWED, date: dueOn, dueOn }] };
}

describe('§5.2.1 the limit', () => {
  it.each([
    [399, 'pass'],
    [400, 'pass'],
    [401, 'stop'],
  ] as const)('§5.2.1 a delivery of %i to 600 owed under a limit of 1,000: %s', (amountFen, outcome) => {
    expect(gateIn(BASE, 'delivery', amountFen)).toMatchObject({ outcome, limitFen: 1000, exposureFen: 600, afterFen: 600 + amountFen });
  });

  it('§5.2.1 over the limit an order warns, a delivery stops, an invoice passes with a remark; each names the figures', () => {
    const reason = { code: 'overLimit', clause: '§5.2.1', unit: 'fen', actual: 1001, threshold: 1000, since: '2026-01-01' };
    expect(gateIn(BASE, 'order', 401)).toMatchObject({ outcome: 'warn', reasons: [reason], mayRelease: '王經理' });
    expect(gateIn(BASE, 'delivery', 401)).toMatchObject({ outcome: 'stop', reasons: [reason] });
    expect(gateIn(BASE, 'invoice', 401)).toMatchObject({ outcome: 'pass', reasons: [reason], remarks: [{ code: 'invoicingNeverStops' }] });
  });

  it.each(['pass', 'warn', 'stop'] as const)(
    '§5.2.1 without a limit a delivery may be set to %s, an order at worst warns',
    (gateWithoutLimit) => {
      const gate = gateIn({}, 'delivery', 1, '', { gateWithoutLimit });
      expect(gate).toMatchObject({ outcome: gateWithoutLimit, limitFen: null });
      expect(gate.reasons).toEqual([
        {
          code: 'noLimit',
          clause: '§5.2.1',
          unit: 'fen',
          actual: 1,
          threshold: null,
          parameter: 'gateWithoutLimit',
          parameterFrom: PARAMETERS_FROM,
          since: null,
          docNo: '',
        },
      ]);
      expect(gate.remarks).toEqual(gateWithoutLimit === 'pass' ? [{ code: 'noLimit', count: 1, docNos: [] }] : []);
      expect(gateIn({}, 'order', 1, '', { gateWithoutLimit }).outcome).toBe(gateWithoutLimit === 'stop' ? 'warn' : gateWithoutLimit);
    },
  );

  it('§5.2.1 who has paid in advance needs no limit, up to the last fen', () => {
    const facts = [moneyFact({ id: 'p', kind: 'payment', amountFen: 500, date: '2026-11-01' })];
    expect(gateIn({ facts }, 'delivery', 500).outcome).toBe('pass');
    expect(gateIn({ facts }, 'delivery', 501).outcome).toBe('warn');
  });

  it('§5.2.1 a delivery on a contract adds only what the contract has not drawn yet', () => {
    const drawn = { ...BASE, contracts: [contract({ id: 'K1', amountFen: 400 })] };
    expect(gateIn(drawn, 'delivery', 400, 'K1')).toMatchObject({ outcome: 'pass', exposureFen: 1000, afterFen: 1000 });
    expect(gateIn(drawn, 'delivery', 401, 'K1')).toMatchObject({ outcome: 'stop', afterFen: 1001 });
    expect(gateIn(drawn, 'delivery', 1, '')).toMatchObject({ outcome: 'stop', afterFen: 1001 });
  });

  it('§5.2.1 an invoice of goods that are delivered adds nothing, one beyond them its rest', () => {
    const delivered = { ...BASE, facts: [], sales: [salesLine({ id: 's', amountFen: 300 })] };
    expect(gateIn(delivered, 'invoice', 300)).toMatchObject({ exposureFen: 300, afterFen: 300, remarks: [] });
    expect(gateIn(delivered, 'invoice', 301).afterFen).toBe(301);
  });

  it('§5.2.1 goods that come back are never stopped', () => {
    expect(gateIn({ ...BASE, limits: [creditLimit({ id: 'l', amountFen: 500 })] }, 'delivery', -1).outcome).toBe('pass');
    expect(gateIn({ ...BASE, limits: [creditLimit({ id: 'l', amountFen: 500 })] }, 'delivery', 0).outcome).toBe('stop');
  });
});

describe('§5.3.3 overdue and suspended', () => {
  it.each([
    [89, 'pass'],
    [90, 'pass'],
    [91, 'stop'],
  ] as const)('§5.3.3 the oldest invoice %i days overdue: %s', (days, outcome) => {
    const gate = gateIn(overdueBy(days), 'delivery', 1, '', { cooperationSuspendedAfterDays: 90 });
    expect(gate).toMatchObject({ outcome, oldest: { docNo: 'FP1', days, openFen: 600 } });
    expect(gate.reasons).toMatchObject(
      outcome === 'pass'
        ? []
        : [
            {
              code: 'longOverdue',
              actual: 91,
              threshold: 90,
              parameter: 'cooperationSuspendedAfterDays',
              parameterFrom: PARAMETERS_FROM,
              docNo: 'FP1',
            },
          ],
    );
  });

  it('§5.3.3 a suspended customer gets nothing delivered, whatever the limit; its invoices pass', () => {
    const suspensions = [suspension({ id: 'm', measure: 'suspended', docNo: 'FP0', from: '2026-11-02' })];
    const reason = { code: 'suspended', clause: '§5.3.3', docNo: 'FP0', since: '2026-11-02' };
    expect(gateIn({ ...BASE, suspensions }, 'delivery', 1)).toMatchObject({ outcome: 'stop', reasons: [reason] });
    expect(gateIn({ ...BASE, suspensions }, 'order', 1)).toMatchObject({ outcome: 'warn', reasons: [reason] });
    expect(gateIn({ ...BASE, suspensions }, 'invoice', 1).outcome).toBe('pass');
  });

  it('§5.2.1 every reason is named, not only the first', () => {
    const suspensions = [suspension({ id: 'm', measure: 'suspended' })];
    const { reasons } = gateIn({ ...overdueBy(91), suspensions }, 'delivery', 1001);
    expect(reasons.map(({ code }) => code)).toEqual(['overLimit', 'suspended', 'longOverdue']);
  });
});

describe('§5.2.1 releases', () => {
  const release = creditRelease({ id: 'r', amountFen: 500, on: '2026-11-20', until: AS_OF });
  const sold = (amountFen: number, date: string, batch = 'b') => salesLine({ id: `s${date}${batch}`, amountFen, date, batch });
  const outcome = (releases: (typeof release)[], sales: ReturnType<typeof sold>[], amountFen = 500) =>
    gateIn({ ...BASE, releases, sales, booksFrom: null }, 'delivery', amountFen).outcome;

  it('§5.2.1 a release lets its amount go and not one fen more, and only a delivery', () => {
    expect(outcome([release], [], 500)).toBe('released');
    expect(outcome([release], [], 501)).toBe('stop');
    expect(gateIn({ ...BASE, releases: [release] }, 'delivery', 500).release).toBe(release);
    expect(gateIn({ ...BASE, releases: [release] }, 'order', 500)).toMatchObject({ outcome: 'warn', release: null });
  });

  it('§5.2.1 a release counts from its day to its last', () => {
    expect(outcome([{ ...release, until: '2026-11-22' }], [])).toBe('stop');
    expect(outcome([{ ...release, on: '2026-11-24', until: '2026-11-30' }], [])).toBe('stop');
  });

  it('§5.2.1 deliveries since a release use it up; those entered before it on its day do not', () => {
    expect(outcome([release], [sold(1, '2026-11-19')])).toBe('released');
    expect(outcome([release], [sold(1, '2026-11-20')])).toBe('stop');
    expect(outcome([release], [sold(1, '2026-11-20')], 499)).toBe('released');
    const at = Date.parse('2026-11-20T10:00:00Z');
    const batchOf = (instant: number) =>
      instant
        .toString(16)
        .padStart(12, '0')
        .replace(/^(.{8})/, '$1-') + '-7000-8000-000000000000';
    expect(outcome([{ ...release, at }], [sold(1, '2026-11-20', batchOf(at - 1))])).toBe('released');
    expect(outcome([{ ...release, at }], [sold(1, '2026-11-20', batchOf(at))])).toBe('stop');
  });
});
