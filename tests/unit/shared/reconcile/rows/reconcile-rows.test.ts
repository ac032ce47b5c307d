import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ReconcileRow, Reconciliation } from '../../../../../shared/reconcile/rows/reconcile-row.ts';
import { reconcileRows } from '../../../../../shared/reconcile/rows/reconcile-rows.ts';
import { noisyCatalogue } from '../../../../fixtures/builders/noisy-catalogue.ts';

const CODE_A = '91320200134752679N';
const CODE_B = '91330100MA2CCDX42B';
/** These two pass their check. */
const CODE_C = '913202001347526705';
const CODE_D = '91330100MA2CCDX45T';

function row(name: string, parts: Partial<ReconcileRow> = {}): ReconcileRow {
  return { key: name, name, formerNames: [], archiveNo: '', creditCode: '', fields: {}, ...parts };
}

/** `paper tier electronic` of each pair, and `paper ? doubt` of each question. */
function told(paper: readonly ReconcileRow[], electronic: readonly ReconcileRow[]): readonly string[] {
  const { pairs, unsure } = reconcileRows(paper, electronic);
  return [
    ...pairs.map((pair) => `${paper[pair.paper]?.name} ${pair.tier} ${electronic[pair.electronic]?.name}`),
    ...unsure.map(({ paper: at, doubt }) => `${paper[at]?.name} ? ${doubt}`),
  ];
}

describe('§6.1.2 the tiers', () => {
  it('take the folder number first, however it is written', () => {
    expect(told([row('恒达钢铁贸易有限公司', { archiveNo: 'DA-2019/003' })], [row('恒达钢贸', { archiveNo: 'da2019 003' })])).toEqual([
      '恒达钢铁贸易有限公司 archiveNo 恒达钢贸',
    ]);
  });

  it('ask when a number leads to somebody of quite another name: it was mistyped', () => {
    const paper = [row('恒达钢铁贸易有限公司', { archiveNo: 'DA-3' })];
    expect(told(paper, [row('宁波瑞丰机械厂', { archiveNo: 'DA-3' })])).toEqual(['恒达钢铁贸易有限公司 ? numberOfAnother']);
    expect(told(paper, [row('宁波瑞丰机械厂', { archiveNo: 'DA-3' }), row('恒达钢铁贸易有限公司')])).toEqual([
      '恒达钢铁贸易有限公司 name 恒达钢铁贸易有限公司',
    ]);
  });

  it('take the credit code of a renamed firm, and ask for a branch of it', () => {
    expect(told([row('华申钢贸有限公司', { creditCode: CODE_A })], [row('申江实业有限公司', { creditCode: CODE_A })])).toEqual([
      '华申钢贸有限公司 creditCode 申江实业有限公司',
    ]);
    expect(told([row('华申钢贸有限公司无锡分公司', { creditCode: CODE_A })], [row('华申钢贸有限公司', { creditCode: CODE_A })])).toEqual([
      '华申钢贸有限公司无锡分公司 ? branch',
    ]);
  });

  it('take the name in another script, width, brackets and legal form, and a former name', () => {
    expect(told([row('寧波恒達（集團）有限責任公司')], [row('宁波恒达(集团)有限公司')])).toEqual([
      '寧波恒達（集團）有限責任公司 name 宁波恒达(集团)有限公司',
    ]);
    expect(told([row('宁波第二轧钢厂')], [row('宁波恒达钢铁有限公司', { formerNames: ['宁波第二轧钢厂'] })])).toEqual([
      '宁波第二轧钢厂 formerName 宁波恒达钢铁有限公司',
    ]);
  });

  it('take a name without its place only when no other place is meant', () => {
    expect(told([row('恒达钢铁有限公司')], [row('上海市宝山区恒达钢铁有限公司')])).toEqual([
      '恒达钢铁有限公司 region 上海市宝山区恒达钢铁有限公司',
    ]);
    expect(told([row('杭州恒达钢铁有限公司')], [row('宁波恒达钢铁有限公司')])).toEqual([]);
    expect(told([row('恒达钢铁有限公司')], [row('杭州恒达钢铁有限公司'), row('宁波恒达钢铁有限公司')])).toEqual([
      '恒达钢铁有限公司 ? similarName',
    ]);
  });

  it('hear a name that was written by its sound', () => {
    expect(told([row('无锡鸿盛祥物资有限公司')], [row('无锡宏盛翔物资有限公司')])).toEqual([
      '无锡鸿盛祥物资有限公司 homophone 无锡宏盛翔物资有限公司',
    ]);
  });

  it('forgive one slip of the pen, but not one that means another firm', () => {
    expect(told([row('苏州同创嘉金属制品有限公司')], [row('苏州创同嘉金属制品有限公司')])).toEqual([
      '苏州同创嘉金属制品有限公司 oneCharacter 苏州创同嘉金属制品有限公司',
    ]);
    expect(told([row('华东恒瑞金属制品有限公司')], [row('华南恒瑞金属制品有限公司')])).toEqual(['华东恒瑞金属制品有限公司 ? similarName']);
    expect(told([row('西安昌瑞模具有限公司')], [row('西安昌宝模具有限公司')])).toEqual(['西安昌瑞模具有限公司 ? similarName']);
  });

  it('take a code with one slip of the pen, which its check character tells, and never write it down', () => {
    const known = [row('宁波恒达钢铁有限公司', { creditCode: CODE_C }), row('杭州恒达钢铁有限公司', { creditCode: CODE_D })];
    const slips = [
      '913202001347526706',
      '913202001347562705',
      '91320200134752670',
      '9132020013475267705',
      '9132O2001347526705',
      '９１３２０２００１３４７５２６７06',
    ];
    for (const creditCode of slips)
      expect(told([row('恒达钢贸', { creditCode })], known)).toEqual(['恒达钢贸 codeSlip 宁波恒达钢铁有限公司']);
    expect(told([row('恒达钢贸', { creditCode: '913202001347526886' })], known).filter((line) => line.includes('codeSlip'))).toEqual([]);
    expect(told([row('瑞丰机械厂', { creditCode: '913202001347526706' })], known)).toEqual(['瑞丰机械厂 ? codeOfAnother']);
    expect(told([row('恒达钢贸', { creditCode: CODE_C })], [row('恒达钢铁', { creditCode: '913202001347526706' })])).toEqual([
      '恒达钢贸 codeSlip 恒达钢铁',
    ]);
    expect(told([row('恒达钢贸', { creditCode: '913202001347526706' }), row('恒达钢铁', { creditCode: CODE_C })], known)).toContain(
      '恒达钢铁 creditCode 宁波恒达钢铁有限公司',
    );
  });

  it('ask about a code copied from the line above: its own name stands elsewhere', () => {
    const known = [row('瑞丰机械厂', { creditCode: CODE_D }), row('杭州昌瑞模具有限公司')];
    expect(told([row('杭州昌宝模具有限公司', { creditCode: CODE_D })], known)).toEqual(['杭州昌宝模具有限公司 ? similarName']);
    expect(told([row('杭州昌瑞模具有限公司', { creditCode: CODE_D })], known)).toEqual(['杭州昌瑞模具有限公司 name 杭州昌瑞模具有限公司']);
    const own = { phone: '0571-8765 4321' };
    const coded = [row('瑞丰机械厂', { creditCode: CODE_D }), row('杭州昌瑞模具有限公司', { creditCode: CODE_C, fields: own })];
    expect(told([row('杭州昌瑞模具有限公司', { creditCode: CODE_D })], coded)).toEqual(['杭州昌瑞模具有限公司 ? otherCode']);
    expect(told([row('杭州昌瑞模具有限公司', { creditCode: CODE_D, fields: own })], coded)).toEqual([
      '杭州昌瑞模具有限公司 corroborated 杭州昌瑞模具有限公司',
    ]);
  });

  it('ask about a name whose telephone and legal representative are those of a neighbour that nobody else names', () => {
    const known = [
      row('合肥兴通钢构有限公司', { fields: { phone: '0551-6111111', legalRepresentative: '李明' } }),
      row('合肥兴通恒钢构有限公司', { fields: { phone: '0551-6222222', legalRepresentative: '王强' } }),
    ];
    const paper = row('合肥兴通钢构有限公司', { fields: { phone: '0551-6222222', legalRepresentative: '王强' } });
    expect(told([paper], known)).toEqual(['合肥兴通钢构有限公司 ? namesakes']);
    expect(told([paper, row('合肥兴通恒钢构有限公司')], known)).toContain('合肥兴通钢构有限公司 name 合肥兴通钢构有限公司');
  });

  it('take a short name one slip away when more of phone, legal representative, address and number agrees than differs', () => {
    const slip = (fields: ReconcileRow['fields']) => [row('西安昌瑞模具有限公司', { fields })];
    const known = [row('西安昌宝模具有限公司', { fields: { phone: '029-8765 4321', legalRepresentative: '王强' } })];
    expect(told(slip({ phone: '02987654321' }), known)).toEqual(['西安昌瑞模具有限公司 corroborated 西安昌宝模具有限公司']);
    expect(told(slip({ phone: '02987654321', legalRepresentative: '李明' }), known)).toEqual([
      '西安昌瑞模具有限公司 corroborated 西安昌宝模具有限公司',
    ]);
    expect(told(slip({ phone: '029-11112222', legalRepresentative: '李明' }), known)).toEqual(['西安昌瑞模具有限公司 ? similarName']);
    const far = [row('西安昌瑞祥宏模具有限公司', { fields: { phone: '02987654321', legalRepresentative: '李明' } })];
    expect(told(far, known).filter((line) => !line.includes('?'))).toEqual([]);
    const east = [row('华东恒瑞模具有限公司', { fields: { phone: '02987654321' } })];
    expect(told(east, [row('华南恒瑞模具有限公司', { fields: { phone: '02987654321' } })]).filter((line) => !line.includes('?'))).toEqual(
      [],
    );
    const numbered = (number: string, others: readonly ReconcileRow[] = []) =>
      told([row('西安昌瑞模具有限公司', { archiveNo: number })], [row('西安昌宝模具有限公司', { archiveNo: 'DA-0137' }), ...others]);
    expect(numbered('DA-0187')).toEqual(['西安昌瑞模具有限公司 corroborated 西安昌宝模具有限公司']);
    expect(numbered('DA-2297')).toEqual(['西安昌瑞模具有限公司 ? similarName']);
    expect(numbered('DA-0187', [row('瑞丰机械厂', { archiveNo: 'DA-0187' })])).not.toContain(
      '西安昌瑞模具有限公司 corroborated 西安昌宝模具有限公司',
    );
    const branch = [row('西安昌宝模具有限公司北京分公司', { fields: { phone: '02987654321' } })];
    expect(told(branch, known).filter((line) => !line.includes('?'))).toEqual([]);
  });

  it('never take a branch or a numbered works for another', () => {
    expect(told([row('恒达钢铁有限公司上海分公司')], [row('恒达钢铁有限公司')]).filter((line) => !line.includes('?'))).toEqual([]);
    expect(told([row('恒达第一轧钢厂')], [row('恒达第二轧钢厂')]).filter((line) => !line.includes('?'))).toEqual([]);
  });

  it('ask about namesakes, unless their codes tell them apart', () => {
    const namesakes = [row('恒达钢铁', { creditCode: CODE_A }), row('恒达钢铁', { creditCode: CODE_B })];
    expect(told([row('恒达钢铁')], namesakes)).toEqual(['恒达钢铁 ? namesakes']);
    expect(told([row('恒达钢铁', { creditCode: CODE_B })], namesakes)).toEqual(['恒达钢铁 creditCode 恒达钢铁']);
    expect(told([row('恒达钢铁', { creditCode: CODE_A })], [row('恒达钢铁', { creditCode: CODE_B })])).toEqual(['恒达钢铁 ? otherCode']);
  });
});

describe('§6.2.2 the two sides', () => {
  it('lists what differs field by field, not what is merely written otherwise', () => {
    const paper = [row('恒达钢铁有限公司', { archiveNo: 'A-1', fields: { phone: '0510-8888', address: '無錫市錫山區', pages: 12 } })];
    const electronic = [
      row('恒达钢铁有限公司', { archiveNo: 'A1', fields: { phone: '0510-9999', address: '无锡市锡山区', salesRep: '王' } }),
    ];
    expect(reconcileRows(paper, electronic).pairs[0]?.differences).toEqual([
      { field: 'phone', paper: '0510-8888', electronic: '0510-9999' },
    ]);
  });

  it('finds two folders of one customer, and one folder of two', () => {
    const two = reconcileRows([row('恒达钢铁', { archiveNo: 'A-1' }), row('恒達鋼鐵', { archiveNo: 'A-2' })], [row('恒达钢铁')]);
    expect(two.duplicates).toEqual([{ side: 'paper', row: 1, of: 0 }]);
    const one = reconcileRows([row('恒达钢铁', { archiveNo: 'A-1' }), row('瑞丰机械厂', { archiveNo: 'A-1' })], []);
    expect(one.sharedNumbers).toEqual(['A-1']);
  });

  it('can be stopped while it looks for likenesses', () => {
    const { paper, electronic } = noisyCatalogue(300, 5);
    const stop = (): void => {
      throw new Error('stopped');
    };
    expect(() => reconcileRows(paper, electronic, stop)).toThrow('stopped');
  });
});

describe('laws', () => {
  const names = fc.constantFrom(
    '恒达钢铁',
    '恒達鋼鐵有限公司',
    '上海恒达钢铁',
    '杭州恒达钢铁',
    '恒大钢铁',
    '恒达钢铁上海分公司',
    '瑞丰机械厂',
    '瑞峰机械厂',
    '',
  );
  const anyRow = fc
    .record({ name: names, archiveNo: fc.constantFrom('', 'A-1', 'A1', 'A-2'), creditCode: fc.constantFrom('', CODE_A, CODE_B) })
    .map((parts) => row(parts.name, parts));
  const anySide = fc.array(anyRow, { maxLength: 12 });

  it('every row of both sides ends in exactly one bucket', () => {
    fc.assert(
      fc.property(anySide, anySide, (paper, electronic) => {
        const result = reconcileRows(paper, electronic);
        expect(placesOf(result, 'paper').toSorted((a, b) => a - b)).toEqual([...paper.keys()]);
        expect(placesOf(result, 'electronic').toSorted((a, b) => a - b)).toEqual([...electronic.keys()]);
        expect(Object.values(result.counts.paper).reduce((a, b) => a + b, 0)).toBe(paper.length);
        expect(Object.values(result.counts.electronic).reduce((a, b) => a + b, 0)).toBe(electronic.length);
      }),
      { numRuns: 400 },
    );
  });

  it('a side against itself is the same, but for its own duplicates and namesakes', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000 }), (seed) => {
        const { electronic } = noisyCatalogue(60, seed);
        const { pairs, counts } = reconcileRows(electronic, electronic);
        expect(pairs.every((pair) => pair.paper === pair.electronic)).toBe(true);
        expect(counts.paper.onlyPaper + counts.electronic.onlyElectronic).toBe(0);
      }),
      { numRuns: 30 },
    );
  });
});

function placesOf(result: Reconciliation, side: 'paper' | 'electronic'): number[] {
  return [
    ...result.pairs.map((pair) => pair[side]),
    ...result.duplicates.filter((each) => each.side === side).map((each) => each.row),
    ...(side === 'paper' ? [...result.onlyPaper, ...result.unsure.map((each) => each.paper)] : [...result.onlyElectronic, ...result.asked]),
  ];
}
