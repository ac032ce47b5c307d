import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { companyKey, companySimilarity } from '../../../../shared/values/company-name.ts';

describe('companyKey', () => {
  it.each([
    ['寶鋼貿易有限公司', '宝钢贸易有限责任公司'],
    ['寶鋼集團有限公司', '宝钢集团股份有限公司'],
    ['寶鋼集團', '宝钢集团公司'],
    ['上海寶鋼（貿易）有限公司', '上海宝钢(贸易)有限公司'],
    ['宝钢（上海）有限公司', '宝钢上海有限公司'],
    ['Baosteel Trading Co., Ltd.', 'BAOSTEEL TRADING COMPANY LIMITED'],
    ['Baosteel  Trading', 'Baosteel Trading Inc.'],
    ['宝钢（原上海钢铁厂）有限公司', '宝钢有限公司'],
  ])('%s is %s', (a, b) => {
    expect(companyKey(a)).toBe(companyKey(b));
  });

  it.each([
    ['宝钢贸易有限公司', '宝钢贸易有限公司上海分公司'],
    ['宝钢贸易有限公司', '宝钢贸易有限公司第一门市部'],
    ['宝钢贸易有限公司上海分公司', '宝钢贸易有限公司北京分公司'],
    ['宝钢集团有限公司', '宝钢有限公司'],
    ['宝钢（上海）有限公司', '宝钢（新疆）有限公司'],
    ['上海第一钢铁厂', '上海第二钢铁厂'],
    ['宝钢公司', '宝钢总公司'],
    ['Coal Works', 'Al Works'],
  ])('%s is not %s', (a, b) => {
    expect(companyKey(a)).not.toBe(companyKey(b));
  });

  it('never leaves nothing of a name that has a letter', () => {
    expect(companyKey('有限公司')).toBe('有限公司');
    expect(companyKey('Co., Ltd.')).not.toBe('');
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'有限公司責任股份集團宝钢分co.ltd ()（）'), maxLength: 12 }),
        (name) => companyKey(name) !== '' || !/[\p{L}\p{N}]/u.test(name),
      ),
    );
  });
});

describe('companySimilarity', () => {
  it('is 1 for one company and the same both ways', () => {
    expect(companySimilarity('寶鋼貿易有限公司', '宝钢贸易股份有限公司')).toBe(1);
    expect(companySimilarity('', '')).toBe(0);
    fc.assert(fc.property(fc.string(), fc.string(), (a, b) => companySimilarity(a, b) === companySimilarity(b, a)));
  });

  it('puts one wrong character above a different company, and a branch below both', () => {
    const typo = companySimilarity('上海宝钢钢铁贸易有限公司', '上海宝冈钢铁贸易有限公司');
    expect(typo).toBeGreaterThan(0.7);
    expect(typo).toBeGreaterThan(companySimilarity('上海宝钢钢铁贸易有限公司', '上海华东钢铁贸易有限公司'));
    expect(companySimilarity('上海宝钢钢铁贸易有限公司', '上海宝钢钢铁贸易有限公司分公司')).toBeLessThan(0.5);
    expect(companySimilarity('江苏第1建筑', '江苏第2建筑')).toBeLessThan(0.5);
  });
});
