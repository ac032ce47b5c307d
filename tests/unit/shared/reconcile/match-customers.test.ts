import { describe, expect, it } from 'vitest';
import type { CustomerDraft } from '../../../../shared/records/customer.ts';
import type { IncomingCustomer } from '../../../../shared/reconcile/incoming-customer.ts';
import { matchCustomers } from '../../../../shared/reconcile/match-customers.ts';

const CODE_A = '91320200134752679N';
const CODE_B = '91330100MA2CCDX42B';

function stored(id: string, draft: CustomerDraft): CustomerDraft & { id: string } {
  return { id, ...draft };
}

function row(id: string, draft: CustomerDraft): IncomingCustomer {
  return { id, draft, source: 'row' };
}

function mention(id: string, name: string): IncomingCustomer {
  return { id, draft: { name }, source: 'mention' };
}

describe('a customer that is there already', () => {
  it('is found by its credit code, and what differs is listed before and after', () => {
    const [match] = matchCustomers(
      [row('n1', { name: '无锡华申建设集团有限公司', creditCode: CODE_A, phone: '0510-8888' })],
      [stored('c1', { name: '無錫華申建設集團', creditCode: CODE_A, phone: '0510-1111' })],
    );
    expect(match).toMatchObject({ status: 'update', target: 'c1', by: 'creditCode', patch: { phone: '0510-8888' } });
    expect(match?.changes).toEqual([{ field: 'phone', before: '0510-1111', after: '0510-8888' }]);
  });

  it('is found by its name in another script, width and legal form', () => {
    const [match] = matchCustomers(
      [row('n1', { name: '宁波某某钢铁（集团）有限公司' })],
      [stored('c1', { name: '寧波某某鋼鐵(集團)有限責任公司' })],
    );
    expect(match).toMatchObject({ status: 'same', target: 'c1', by: 'name', changes: [] });
  });

  it('is never erased by an empty cell, and gains the credit code it lacked', () => {
    const [match] = matchCustomers(
      [row('n1', { name: '苏州同创金属制品厂', phone: '', creditCode: CODE_A })],
      [stored('c1', { name: '苏州同创金属制品厂', phone: '138', salesRep: '王' })],
    );
    expect(match).toMatchObject({ status: 'update', patch: { creditCode: CODE_A } });
  });

  it('keeps its notes and contacts: a ledger only adds to them', () => {
    const contact = { id: 'k1', name: '李强', position: '', phone: '', email: '', salutation: '', birthday: null, notes: '' };
    const [match] = matchCustomers(
      [row('n1', { name: '某厂钢构', notes: '月结', contacts: [{ ...contact, id: 'k2', name: '赵敏' }] })],
      [stored('c1', { name: '某厂钢构', notes: '老客户', contacts: [contact] })],
    );
    expect(match?.patch.notes).toBe('老客户\n月结');
    expect(match?.patch.contacts?.map((held) => held.name)).toEqual(['李强', '赵敏']);
  });

  it('is the same when only script and width differ', () => {
    const [match] = matchCustomers(
      [row('n1', { name: '某某钢构', salesRep: '陈国华' })],
      [stored('c1', { name: '某某鋼構', salesRep: '陳國華' })],
    );
    expect(match?.status).toBe('same');
  });

  it('is found by a former name', () => {
    const [match] = matchCustomers(
      [mention('n1', '旧名钢铁有限公司')],
      [stored('c1', { name: '新名实业有限公司', formerNames: ['旧名钢铁有限公司'] })],
    );
    expect(match).toMatchObject({ status: 'same', target: 'c1' });
  });
});

describe('nothing is merged silently', () => {
  const cases: readonly [string, IncomingCustomer, readonly (CustomerDraft & { id: string })[]][] = [
    ['other-code', row('n1', { name: '华东钢铁贸易', creditCode: CODE_A }), [stored('c1', { name: '华东钢铁贸易', creditCode: CODE_B })]],
    ['other-name', row('n1', { name: '杭州恒力机械', creditCode: CODE_A }), [stored('c1', { name: '南京长江钢管', creditCode: CODE_A })]],
    [
      'namesakes',
      mention('n1', '华东钢铁贸易'),
      [stored('c1', { name: '华东钢铁贸易', phone: '1' }), stored('c2', { name: '华东钢铁贸易有限公司', phone: '2' })],
    ],
    ['namesakes', row('n1', { name: '华东钢铁贸易', code: 'K2' }), [stored('c1', { name: '华东钢铁贸易', code: 'K1' })]],
    ['branch', mention('n1', '上海中天钢构股份有限公司无锡分公司'), [stored('c1', { name: '上海中天钢构股份有限公司' })]],
    ['short-name', mention('n1', '华申'), [stored('c1', { name: '无锡华申建设集团有限公司', shortName: '华申' })]],
    ['similar-name', mention('n1', '江苏永胜建筑工程有限公司'), [stored('c1', { name: '江苏永盛建筑工程有限公司' })]],
    ['same-number', row('n1', { name: '合肥皖安建筑', code: 'K7' }), [stored('c1', { name: '合肥皖安安装', code: 'K7' })]],
  ];
  it.each(cases)('%s is asked about', (reason, incoming, known) => {
    const [match] = matchCustomers([incoming], known);
    expect(match).toMatchObject({ status: 'unsure', target: '', reason, patch: {} });
    expect(match?.candidates.map((candidate) => candidate.id)).toEqual(known.map((customer) => customer.id));
  });

  it('a namesake that agrees in every field is itself, so that a second import asks nothing', () => {
    const known = [stored('c1', { name: '华东钢铁', phone: '1' }), stored('c2', { name: '华东钢铁', phone: '2' })];
    const matches = matchCustomers([row('n1', { name: '华东钢铁', phone: '2' })], known);
    expect(matches[0]).toMatchObject({ status: 'same', target: 'c2' });
  });

  it('two other companies of the same town and trade are just new', () => {
    const known = [stored('c1', { name: '无锡市鸿运钢材贸易有限公司' }), stored('c2', { name: '无锡市金鼎钢材贸易有限公司' })];
    const filler = Array.from({ length: 60 }, (_, at) =>
      stored(`f${at}`, { name: `无锡市${String.fromCharCode(0x4e00 + at * 7, 0x5200 + at * 11)}钢材贸易有限公司` }),
    );
    expect(matchCustomers([mention('n1', '无锡市恒泰钢材贸易有限公司')], [...known, ...filler])[0]?.status).toBe('new');
  });
});

describe('within the files', () => {
  it('a repeated row is the same customer and fills what the first left empty', () => {
    const matches = matchCustomers([row('n1', { name: '常州正大建材' }), row('n2', { name: '常州正大建材 ', phone: '0519' })], []);
    expect(matches[0]?.status).toBe('new');
    expect(matches[1]).toMatchObject({ status: 'update', target: 'n1', patch: { phone: '0519' } });
  });

  it('a row that says something else than an earlier one is asked about', () => {
    const matches = matchCustomers([row('n1', { name: '常州正大建材', phone: '1' }), row('n2', { name: '常州正大建材', phone: '2' })], []);
    expect(matches[1]).toMatchObject({ status: 'unsure', reason: 'near-duplicate', candidates: [{ id: 'n1' }] });
  });

  it('two rows for one stored customer that contradict each other are asked about', () => {
    const matches = matchCustomers(
      [row('n1', { name: '常州正大', phone: '1' }), row('n2', { name: '常州正大', phone: '2' })],
      [stored('c1', { name: '常州正大' })],
    );
    expect(matches[0]).toMatchObject({ status: 'update', target: 'c1' });
    expect(matches[1]).toMatchObject({ status: 'unsure', reason: 'near-duplicate', candidates: [{ id: 'c1' }] });
  });

  it('the near duplicates of the hostile collection are offered, not merged', () => {
    const names = [
      '宁波某某钢铁有限公司',
      '宁波某某钢铁（集团）有限公司',
      '宁波某某钢铁有限责任公司',
      'Ningbo XX Steel Co., Ltd',
      'NINGBO XX STEELS CO.,LTD.',
    ];
    const matches = matchCustomers(
      names.map((name, at) => row(`n${at}`, { name })),
      [],
    );
    expect(matches.map((match) => match.status)).toEqual(['new', 'unsure', 'unsure', 'new', 'unsure']);
  });

  it('a sales ledger naming a customer of the customers ledger means that one', () => {
    const matches = matchCustomers(
      [row('n1', { name: '徐州工程机械配件有限公司', creditCode: CODE_A }), mention('n2', '徐州工程机械配件')],
      [],
    );
    expect(matches[1]).toMatchObject({ status: 'same', target: 'n1' });
  });
});

describe('many customers', () => {
  it('of one pattern are told apart by their numbers, and the search among them ends', () => {
    const names = Array.from({ length: 3_000 }, (_, at) => `第${at}建筑工程有限公司`);
    const matches = matchCustomers(
      names.map((name, at) => mention(`n${at}`, name)),
      [],
    );
    expect(new Set(matches.map((match) => match.status))).toEqual(new Set(['new']));
  });
});
