import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { folderCode, placeCode, readArchiveCode } from '../../../../shared/archive/archive-code.ts';

const ID = '0190c9d2-1f3a-7c4b-8d5e-6f7a8b9c0d1e';
const CODE = `SD1:${ID}:JA-HD-0001`;

function turned(text: string): string {
  return [...text].map((each) => (each === each.toLowerCase() ? each.toUpperCase() : each.toLowerCase())).join('');
}

function wide(text: string): string {
  return text.replace(/[!-~]/g, (each) => String.fromCharCode(each.charCodeAt(0) + 0xfee0));
}

describe('§6.2.1 the code on a folder', () => {
  it('names the folder by its id and shows its number; what no key types becomes a question mark', () => {
    expect(folderCode({ id: ID, number: 'JA-HD-0001' })).toBe(CODE);
    expect(folderCode({ id: ID, number: '檔A-1' })).toBe(`SD1:${ID}:?A-1`);
  });

  it.each([
    ['as it is', CODE],
    ['with Caps Lock', turned(CODE)],
    ['full width from an input method', wide(CODE)],
    ['with a blank and the scanner’s own marks around', `\u0002 ${CODE}\r`],
  ])('is read %s', (_, typed) => {
    expect(readArchiveCode(typed)).toEqual({ kind: 'folder', folderId: ID, number: 'JA-HD-0001' });
  });

  it.each([['http://weixin.qq.com/r/abc'], ['SD1:not-an-id:1'], ['6901234567892'], [''], ['SDX:E4B8'], ['\ud800']])(
    'somebody else’s %j is only a text',
    (typed) => {
      expect(readArchiveCode(typed).kind).toBe('text');
    },
  );
});

describe('§6.2.1 the code on a shelf', () => {
  it('is plain where keys type it, else hexadecimal', () => {
    expect(placeCode('A/1/2')).toBe('SDP:A/1/2');
    expect(placeCode('檔案室/3')).toMatch(/^SDX:[0-9A-F]+$/);
  });

  it('comes back as the place, also with Caps Lock', () => {
    for (const place of ['A/1/2', '檔案室/3/二', 'Room b/1']) {
      expect(readArchiveCode(placeCode(place))).toEqual({ kind: 'place', place });
      expect(readArchiveCode(turned(placeCode(place)))).toEqual({ kind: 'place', place });
    }
  });

  it('law: nothing that is typed ever fails', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (typed) => ['folder', 'place', 'text'].includes(readArchiveCode(typed).kind)));
  });
});
