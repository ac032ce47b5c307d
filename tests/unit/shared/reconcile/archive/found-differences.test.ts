import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foundDifferences } from '../../../../../shared/reconcile/archive/found-differences.ts';
import type { ReconcileRow } from '../../../../../shared/reconcile/rows/reconcile-row.ts';
import { reconcileRows } from '../../../../../shared/reconcile/rows/reconcile-rows.ts';

function row(name: string, archiveNo = '', fields: ReconcileRow['fields'] = {}): ReconcileRow {
  return { key: `${name}${archiveNo}`, name, formerNames: [], archiveNo, creditCode: '', fields };
}

function found(paper: readonly ReconcileRow[], electronic: readonly ReconcileRow[], knownVolumes: readonly string[] = []) {
  const result = reconcileRows(paper, electronic);
  return foundDifferences(
    result,
    { paper, places: paper.map((_, at) => [{ sheet: '目錄', row: at + 2 }]), electronic },
    {
      fieldsOf: ({ differences }) => differences,
      isKnownVolume: (at) => knownVolumes.includes(paper[at]?.archiveNo ?? ''),
    },
  );
}

describe('§6.2.2 what is stored of a reconciliation', () => {
  it('numbers everything that is not the same, and says where it stands', () => {
    const { drafts, counts } = found(
      [row('恒达钢铁', 'A-1', { pages: 3 }), row('临沂老客户建材')],
      [row('恒达钢铁', 'A-1', { pages: 4 }), row('宁波东海重工')],
    );
    expect(drafts.map(({ no, bucket, paper, pattern }) => [no, bucket, paper?.where ?? '', pattern])).toEqual([
      [1, 'differs', '目錄!2', 'differs archiveNo pages:number'],
      [2, 'onlyPaper', '目錄!3', 'onlyPaper'],
      [3, 'onlyElectronic', '', 'onlyElectronic'],
    ]);
    expect(counts.differs).toEqual({ results: 1, paper: 1, electronic: 1 });
  });

  it('lists an electronic row that an unsure one may be as a difference of its own, and names it there', () => {
    const { drafts } = found([row('西安昌瑞模具')], [row('西安昌宝模具')]);
    expect(drafts.map(({ bucket, paper, electronic }) => [bucket, paper?.name, electronic?.name])).toEqual([
      ['unsure', undefined, '西安昌宝模具'],
      ['unsure', '西安昌瑞模具', undefined],
    ]);
    expect(drafts[1]?.candidates).toMatchObject([{ name: '西安昌宝模具', listed: 1 }]);
  });

  it('takes a further folder that the archive knows for agreement, one that it does not know for a repetition', () => {
    const paper = [row('恒达钢铁', 'A-1'), row('恒达钢铁', 'A-2')];
    const electronic = [row('恒达钢铁', 'A-1')];
    expect(found(paper, electronic, ['A-2']).counts.same).toEqual({ results: 2, paper: 2, electronic: 1 });
    const unknown = found(paper, electronic);
    expect(unknown.counts.duplicate).toEqual({ results: 1, paper: 1, electronic: 0 });
    expect(unknown.drafts[0]?.candidates).toMatchObject([{ archiveNo: 'A-1', customerId: '恒达钢铁A-1' }]);
  });

  it('counts every row of both sides exactly once (law)', () => {
    const names = fc.constantFrom(
      '恒达钢铁',
      '恒達鋼鐵有限公司',
      '上海恒达钢铁',
      '恒大钢铁',
      '恒达钢铁上海分公司',
      '瑞丰机械厂',
      '瑞峰机械厂',
    );
    const rows = fc.array(fc.tuple(names, fc.constantFrom('', 'A-1', 'A-2'), fc.integer({ min: 1, max: 2 })), { maxLength: 10 });
    fc.assert(
      fc.property(rows, rows, fc.boolean(), (left, right, volumes) => {
        const [paper, electronic] = [left, right].map((side) => side.map(([name, no, pages]) => row(name, no, { pages }))) as [
          ReconcileRow[],
          ReconcileRow[],
        ];
        const { drafts, counts } = found(paper, electronic, volumes ? ['A-2'] : []);
        const sum = (key: 'paper' | 'electronic') => Object.values(counts).reduce((total, count) => total + count[key], 0);
        expect([sum('paper'), sum('electronic')]).toEqual([paper.length, electronic.length]);
        expect(drafts.length + counts.same.results).toBe(Object.values(counts).reduce((total, { results }) => total + results, 0));
      }),
      { numRuns: 200 },
    );
  });
});
