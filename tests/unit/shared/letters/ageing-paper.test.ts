import { describe, expect, it } from 'vitest';
import { ageingPaper, type AgeingPaperInput } from '../../../../shared/letters/ageing-paper.ts';
import type { AgeingFigures } from '../../../../shared/rules/5-credit/index.ts';
import { AS_OF, SENDER, sentencesOf, tablesOf } from './letter-fixture.ts';

const FIGURES: AgeingFigures = { bandsFen: [1, 2, 3, 4, 5, 6], openFen: 21, advanceFen: 7, overdueFen: 20, oldestDays: 200 };

function input(changes: Partial<AgeingPaperInput> = {}): AgeingPaperInput {
  return {
    asOf: AS_OF,
    base: 'dueOn',
    group: 'customer',
    bands: [30, 60, 90, 180],
    rows: [{ key: 'a', label: '江蘇永盛', suspended: true, figures: FIGURES }],
    count: 1,
    totals: FIGURES,
    sender: SENDER,
    ...changes,
  };
}

describe('§5.3.2 the ageing report on paper', () => {
  it('has a column for every band, advances apart, and the totals of the report', () => {
    const [table] = tablesOf(ageingPaper(input()));
    expect(table?.columns).toHaveLength(11);
    expect(table?.rows).toEqual([['江蘇永盛', 1, 2, 3, 4, 5, 6, 21, 7, 200, 'letters.ageing.suspended']]);
    expect(table?.totals).toEqual([null, 1, 2, 3, 4, 5, 6, 21, 7, 200, null]);
  });

  it('by the date of the document has no column for what is not due', () => {
    const [table] = tablesOf(ageingPaper(input({ base: 'date' })));
    expect(table?.columns.map(({ label }) => label)).not.toContain('letters.band.notDue');
    expect(table?.rows[0]?.slice(1, 6)).toEqual([2, 3, 4, 5, 6]);
  });

  it('words grades, also that there is none', () => {
    const rows = ['A', ''].map((key) => ({ key, label: key, suspended: false, figures: FIGURES }));
    const [table] = tablesOf(ageingPaper(input({ group: 'grade', rows, count: 2 })));
    expect(table?.rows.map(([name]) => name)).toEqual(['words.grade.A', 'words.grade.none']);
  });

  it('says how many rows it leaves out, and only then', () => {
    expect(sentencesOf(ageingPaper(input()))).toEqual([]);
    expect(ageingPaper(input({ count: 9 })).blocks).toContainEqual({
      kind: 'paragraph',
      text: 'letters.ageing.leftOut',
      values: { shown: 1, count: 9 },
    });
  });
});
