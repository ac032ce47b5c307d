import { describe, expect, it } from 'vitest';
import { makeSampleCompany } from '../../../../resources/samples/make-sample-company.ts';
import { sampleSalesLine } from '../../../../resources/samples/sample-sales-line.ts';
import { parametersAt } from '../../../../shared/policy/parameters-at.ts';
import { compileGrading, creditRank, quickGrade } from '../../../../shared/rules/2-grading/index.ts';
import { checkCreditCode } from '../../../../shared/values/credit-code.ts';
import { addMonths, dayNumber, lastClosedMonths, monthOf } from '../../../../shared/values/local-date.ts';
import { checkPhone } from '../../../../shared/values/phone.ts';

const AS_OF = '2026-11-23';
const company = makeSampleCompany('S', 7, AS_OF);
const { customers, sales, credit } = company;

describe('the sample company', () => {
  it('is the same for the same seed, and another for another', () => {
    expect(makeSampleCompany('S', 7, AS_OF)).toEqual(company);
    expect(makeSampleCompany('S', 8, AS_OF).customers.map(({ id }) => id)).not.toContain(customers[0]?.id);
  });

  it('has the size that was asked for', () => {
    expect([customers.length, sales.count]).toEqual([200, 4000]);
    const medium = makeSampleCompany('M', 7, AS_OF);
    expect(medium.customers).toHaveLength(5000);
    expect(Math.abs(medium.sales.count - 100_000)).toBeLessThan(10);
  });

  it('has customers with different names and ids, right credit codes and phones', () => {
    expect(new Set(customers.map(({ name }) => name)).size).toBe(200);
    const ids = customers.flatMap(({ id, contacts = [] }) => [id, ...contacts.map((contact) => contact.id)]);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.every((id) => /^[\da-f]{8}-[\da-f]{4}-7[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/.test(id))).toBe(true);
    const codes = customers.map(({ creditCode = '' }) => creditCode).filter((code) => code !== '');
    expect(codes.length).toBeGreaterThan(120);
    expect(codes.filter((code) => !checkCreditCode(code).ok)).toEqual([]);
    expect(customers.filter(({ phone = '' }) => !checkPhone(phone).ok)).toEqual([]);
  });

  it('has customers of every industry, some of none, some in Traditional characters, prospects and dormant ones', () => {
    expect(new Set(customers.map(({ industry }) => industry))).toEqual(new Set(['construction', 'machinery', 'metalProducts', null]));
    expect(new Set(customers.map(({ stage }) => stage))).toEqual(new Set(['active', 'prospect', 'dormant']));
    expect(customers.some(({ name }) => name.endsWith('股份有限公司') && /[機鋼築營屬製物]/.test(name))).toBe(true);
  });

  it('sells over the last 30 months, in order of days, to customers that are no prospects', () => {
    const days = Array.from(sales.day);
    expect(days).toEqual([...days].sort((a, b) => a - b));
    expect(Math.max(...days)).toBeLessThanOrEqual(dayNumber(AS_OF));
    expect(Math.min(...days)).toBeGreaterThan(dayNumber(addMonths(AS_OF, -30)) - 120);
    const buyers = new Set(Array.from(sales.customer));
    for (const [at, { stage }] of customers.entries()) expect(buyers.has(at), customers[at]?.name).toBe(stage !== 'prospect');
  });

  it('charges weight times price to the fen', () => {
    for (let at = 0; at < sales.count; at++) {
      const { weightKg, unitPriceFen, amountFen, customerId } = sampleSalesLine(sales, at);
      expect(Math.abs(amountFen ?? 0)).toBe(Math.round((Math.abs(weightKg ?? 0) * (unitPriceFen ?? 0)) / 1000));
      expect(customerId).toBe(customers[sales.customer[at] ?? -1]?.id);
    }
  });

  it.each(['S', 'M'] as const)('§2.2 has customers of all four grades in size %s', (size) => {
    const { customers: all, sales: lines } = makeSampleCompany(size, 7, AS_OF);
    const months = lastClosedMonths(AS_OF, 12);
    const fen = new Float64Array(all.length);
    const active = all.map(() => new Set<string>());
    let companyFen = 0;
    for (let at = 0; at < lines.count; at++) {
      const { date, amountFen } = sampleSalesLine(lines, at);
      const who = lines.customer[at] ?? 0;
      if (!months.includes(monthOf(date))) continue;
      fen[who] = (fen[who] ?? 0) + (amountFen ?? 0);
      active[who]?.add(monthOf(date));
      companyFen += amountFen ?? 0;
    }
    const compiled = compileGrading(parametersAt([], AS_OF).values, companyFen);
    const grades = all.map((_, who) => quickGrade(fen[who] ?? 0, active[who]?.size ?? 0, 3, creditRank('notYetAssessed'), compiled));
    for (const grade of [0, 1, 2, 3]) expect(grades.filter((each) => each === grade).length, `grade ${'ABCD'[grade]}`).toBeGreaterThan(0);
  });

  it('§5.3.2 has books with invoices that are paid, late, and not paid, none of them twice', () => {
    const invoices = credit.money.filter(({ kind }) => kind === 'invoice');
    const payments = credit.money.filter(({ kind }) => kind === 'payment');
    expect(invoices.length).toBeGreaterThan(200);
    expect(payments.length).toBeGreaterThan(100);
    expect(payments.length).toBeLessThan(invoices.length);
    expect(new Set(credit.money.map(({ docNo }) => docNo)).size).toBe(credit.money.length);
    expect(credit.money.filter(({ date, amountFen }) => date > AS_OF || !Number.isSafeInteger(amountFen) || amountFen <= 0)).toEqual([]);
    expect(credit.money.filter(({ method, dueOn }) => method === 'bill' && dueOn === null)).toEqual([]);
    expect(invoices.filter(({ date }) => date < credit.booksFrom)).toEqual([]);
  });

  it('§5.1.3 has customers of every standing and some never assessed, and no limit for poor credit', () => {
    expect(new Set(credit.assessments.map(({ standing }) => standing))).toEqual(new Set(['good', 'fair', 'poor']));
    expect(credit.assessments.length).toBeLessThan(customers.length);
    const poor = new Set(credit.assessments.filter(({ standing }) => standing === 'poor').map(({ customerId }) => customerId));
    expect(credit.limits.filter(({ customerId }) => poor.has(customerId))).toEqual([]);
    expect(credit.limits.every(({ amountFen }) => amountFen > 0 && amountFen % 10_000_000 === 0)).toBe(true);
  });
});
