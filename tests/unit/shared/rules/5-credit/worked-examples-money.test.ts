import { describe, expect, it } from 'vitest';
import { parametersAt, type ParameterSet } from '../../../../../shared/policy/parameters-at.ts';
import type { MoneyFact } from '../../../../../shared/records/money-fact.ts';
import {
  ageingBands,
  ageingOf,
  dunningDue,
  exposureOf,
  gateVerdict,
  limitInForce,
  longOverdueProposal,
  settle,
  statementOf,
  type DunningDue,
  type GateReason,
  type LongOverdueProposal,
} from '../../../../../shared/rules/5-credit/index.ts';
import {
  ACCOUNT_EXAMPLES,
  GATE_EXAMPLES,
  LIMIT_ON_EXAMPLES,
  type Decided,
  type MoneyExampleFact,
} from '../../../../fixtures/worked-examples/5-money.ts';
import { AGEING_EXAMPLES, DUNNING_EXAMPLES, LONG_OVERDUE_EXAMPLES } from '../../../../fixtures/worked-examples/5-receivables.ts';
import { moneyFact } from './any-facts.ts';
import { contract, creditLimit, dunningAction, paymentPromise, salesLine } from './credit-fixture.ts';

/** The number of a document serves as its id. */
function booked(facts: readonly MoneyExampleFact[]): readonly MoneyFact[] {
  return facts.map((fact) => moneyFact({ ...fact, id: fact.docNo }));
}

function inForce({ decided, asOf }: Decided & { readonly asOf: string }): ParameterSet {
  const versions = decided ? [{ id: 'v', effectiveFrom: decided.from, values: decided.values, who: '王經理', at: 1, reason: '' }] : [];
  return parametersAt(versions, asOf);
}

function standingLimit(amountFen: number | null): readonly ReturnType<typeof creditLimit>[] {
  return amountFen === null ? [] : [creditLimit({ id: 'l', amountFen, from: '2026-01-01' })];
}

function reasonText({ code, actual, threshold, parameter, parameterFrom, since, docNo }: GateReason): string {
  if (code === 'overLimit') return `${actual / 1_000_000} wan > limit ${(threshold ?? 0) / 1_000_000} wan of ${since}`;
  if (code === 'noLimit') return `${actual / 1_000_000} wan without limit, ${parameter} of ${parameterFrom}`;
  return `${docNo} ${actual} days > ${threshold} days, ${parameter} of ${parameterFrom}`;
}

describe('worked examples of §5.2.1 and §5.3.3: the gate', () => {
  it.each(GATE_EXAMPLES)('$clause $story', (example) => {
    const { asOf, step, amountFen, contractNo, booksFrom } = example;
    const account = settle(booked(example.facts), asOf);
    const sales = example.delivered.map((line) => salesLine({ ...line, id: line.docNo }));
    const contracts = example.contracts.map((each) => contract({ ...each, id: each.contractNo }));
    const exposure = exposureOf({ account, sales, contracts, booksFrom }, asOf);
    expect(
      exposure.parts.map((part) => part.amountFen),
      example.arithmetic,
    ).toEqual(example.parts);
    const limit = limitInForce(standingLimit(example.limitFen), [], asOf);
    const gate = gateVerdict(
      { step, amountFen, contractNo, account, exposure, limit, releases: [], sales, departmentHead: '' },
      inForce(example),
      asOf,
    );
    expect(gate.afterFen, example.arithmetic).toBe(example.afterFen);
    expect(gate.reasons.map(reasonText)).toEqual(example.reasons);
    expect(gate.outcome).toBe(example.outcome);
  });
});

describe('worked examples of §5.2.2: the limit on a day', () => {
  it.each(LIMIT_ON_EXAMPLES)('$clause $story', ({ standing, temporary, expected }) => {
    const limits = [
      ...standing.map((each) => creditLimit({ ...each, id: each.from })),
      ...temporary.map((each) => creditLimit({ ...each, id: each.from, kind: 'temporary' })),
    ];
    expect(expected.map(([on]) => [on, limitInForce(limits, [], on).limitFen])).toEqual(expected);
  });
});

describe('worked examples of §5.3.1: the account', () => {
  it.each(ACCOUNT_EXAMPLES)('$clause $story', ({ facts, asOf, openFen, advanceFen, applied, statement }) => {
    const account = settle(booked(facts), asOf);
    const texts = account.applications.map(
      ({ from, to, amountFen, byHand }) => `${from} ${(amountFen / 100).toFixed(2)} on ${to}${byHand ? ' by hand' : ''}`,
    );
    expect(texts).toEqual(applied);
    expect([account.openFen, account.advanceFen]).toEqual([openFen, advanceFen]);
    const lines = statementOf(booked(facts), '2026-01-01', asOf).lines;
    expect(lines.map(({ fact, debitFen, creditFen, balanceFen }) => [fact.docNo, debitFen, creditFen, balanceFen])).toEqual(statement);
  });
});

describe('worked examples of §5.3.2: ageing', () => {
  it.each(AGEING_EXAMPLES)('$clause $story', (example) => {
    const { facts, asOf, base, bandsFen, advanceFen, oldestDays } = example;
    const figures = ageingOf(settle(booked(facts), asOf), asOf, ageingBands(parametersAt([], asOf).values), base);
    expect(figures).toMatchObject({ bandsFen, advanceFen, oldestDays });
  });
});

function dunningText(due: DunningDue | null): string {
  if (due === null) return 'nothing overdue';
  if (due.postponedTo !== null) return `${due.postponedBy} puts it off to ${due.postponedTo}`;
  const { oldest, threshold } = due;
  return `${due.cause} since ${due.since}: ${oldest.docNo} ${oldest.days} >= ${threshold?.days}, ${threshold?.parameter} of ${threshold?.parameterFrom}`;
}

describe('worked examples of §5.3.2: dunning', () => {
  it.each(DUNNING_EXAMPLES)('$clause $story', (example) => {
    const { facts, asOf, taken, promised, stepDue, why } = example;
    const actions = taken.map((each) => dunningAction({ ...each, id: each.doneOn }));
    const promises = promised.map((each) => paymentPromise({ ...each, id: each.dueOn }));
    const due = dunningDue({ account: settle(booked(facts), asOf), actions, promises }, inForce(example), asOf);
    expect([due?.stepDue ?? null, dunningText(due)]).toEqual([stepDue, why]);
  });
});

function proposalText(proposal: LongOverdueProposal | null): string {
  if (proposal === null) return 'nothing';
  const { oldest, reassess, limitCut, suspend } = proposal;
  return [
    `${oldest.docNo} ${reassess.actualDays} > ${reassess.thresholdDays} (${reassess.parameter} of ${reassess.parameterFrom}): reassess`,
    ...(limitCut ? [`limit ${limitCut.fromFen / 100} -> ${limitCut.toFen / 100}`] : []),
    ...(suspend ? [`suspend, ${suspend.actualDays} > ${suspend.thresholdDays} (${suspend.parameter} of ${suspend.parameterFrom})`] : []),
  ].join('; ');
}

describe('worked examples of §5.3.3: long overdue', () => {
  it.each(LONG_OVERDUE_EXAMPLES)('$clause $story', (example) => {
    const { facts, asOf, limitFen, expected } = example;
    const limit = limitInForce(standingLimit(limitFen), [], asOf);
    expect(proposalText(longOverdueProposal(settle(booked(facts), asOf), limit, [], inForce(example), asOf))).toBe(expected);
  });
});
