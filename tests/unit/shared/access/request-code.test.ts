import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { canonicalTerms } from '../../../../shared/access/asked-terms.ts';
import { cardTag, readRequestCode, requestCode, termsDigest } from '../../../../shared/access/request-code.ts';
import { startSha256, type Sha256 } from '../../../../shared/access/sha256.ts';
import { ARCHIVE_SECTIONS } from '../../../../shared/records/archive-document.ts';
import { anyTerms, TERMS } from './terms.ts';

let sha256: Sha256;
beforeAll(async () => {
  sha256 = await startSha256();
});

describe('§6.3.1 the request code', () => {
  it('says which sections, how, until when, of which card and number: sixteen characters in four groups', () => {
    fc.assert(
      fc.property(anyTerms, (terms) => {
        const code = requestCode(terms, sha256);
        expect(code).toMatch(/^.{4}-.{4}-.{4}-.{4}$/);
        expect(readRequestCode(code)).toEqual({
          tag: cardTag(terms.cardId, sha256),
          n: terms.n,
          sections: ARCHIVE_SECTIONS.filter((section) => terms.sections.includes(section)),
          medium: terms.medium,
          until: terms.until,
          digest: termsDigest(terms, sha256),
        });
      }),
    );
  });

  it('a slip of the hand is told, an answer code is none', () => {
    const code = requestCode(TERMS, sha256);
    const slip = code.startsWith('0') ? `1${code.slice(1)}` : `0${code.slice(1)}`;
    expect(readRequestCode(slip)).toBe('check');
    expect(readRequestCode('0000-0000-000')).toBe('length');
    expect(readRequestCode('0000-0000-0000-0000')).toBe('check');
  });

  it('another customer or requester has another digest; script, width, spaces and punctuation do not matter, the legal form does', () => {
    const digest = (parts: Partial<typeof TERMS>) => termsDigest({ ...TERMS, ...parts }, sha256);
    expect(digest({ customer: '广州钢联 有限公司' })).toBe(digest({}));
    expect(digest({ requester: ' 李小明 ' })).toBe(digest({}));
    expect(digest({ customer: '廣州鋼聯股份有限公司' })).not.toBe(digest({}));
    expect(digest({ requester: '李大明' })).not.toBe(digest({}));
  });

  it('every term is part of the text that is agreed to', () => {
    const changes: readonly Partial<typeof TERMS>[] = [
      { cardId: '0198c0de-0000-7000-8000-000000000002' },
      { n: 8 },
      { customer: '深圳鋼聯有限公司' },
      { requester: '王' },
      { sections: ['basic'] },
      { medium: 'paper' },
      { until: '2026-11-26T17:31' },
    ];
    const texts = changes.map((parts) => canonicalTerms({ ...TERMS, ...parts }));
    expect(new Set([canonicalTerms(TERMS), ...texts]).size).toBe(changes.length + 1);
    expect(canonicalTerms({ ...TERMS, sections: ['credit', 'basic'] })).toBe(canonicalTerms(TERMS));
  });
});
