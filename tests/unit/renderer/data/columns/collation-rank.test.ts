import { fc, test } from '@fast-check/vitest';
import { describe, expect, it } from 'vitest';
import { CollationRank } from '../../../../../renderer/data/columns/collation-rank.ts';

const COLLATOR = new Intl.Collator('zh-u-co-pinyin');
const sorted = (texts: readonly string[]): readonly string[] =>
  [...new CollationRank().order(texts)].map((place) => texts[place] as string);

describe('the order of names', () => {
  it('is that of pinyin, Latin and digits first, without regard to case', () => {
    expect(sorted(['鋼', '上海', 'b', '北京', 'B2', 'A', '佛山', '1'])).toEqual(['1', 'A', 'b', 'B2', '北京', '佛山', '鋼', '上海']);
  });

  test.prop([fc.array(fc.string({ unit: fc.constantFrom('北', '京', '上', '海', '鋼', '钢', '佛', '山'), minLength: 1, maxLength: 6 }))])(
    'of Chinese names is the collator’s own',
    (names) => {
      expect(sorted(names)).toEqual([...names].sort(COLLATOR.compare));
    },
  );

  it('stays right when new characters come', () => {
    const ranks = new CollationRank();
    ranks.order(['上海']);
    expect([...ranks.order(['上海', '北京', '中山'])]).toEqual([1, 0, 2]);
  });
});
