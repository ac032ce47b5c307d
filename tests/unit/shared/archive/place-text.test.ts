import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isWithin, NOWHERE, placeOf, placeText } from '../../../../shared/archive/place-text.ts';

describe('§6.1.1 a place on paper', () => {
  it('is room, cabinet, shelf and box, without the empty ones at its end', () => {
    expect(placeText({ room: ' 一 ', cabinet: '３', shelf: '', box: '' })).toBe('一/3');
    expect(placeText({ room: '一', cabinet: '', shelf: '2', box: '' })).toBe('一//2');
    expect(placeText(NOWHERE)).toBe('');
    expect(placeText({ room: 'A/B', cabinet: '', shelf: '', box: '' })).toBe('A B');
  });

  it('law: comes back from its text', () => {
    const part = fc.string({ maxLength: 6 });
    fc.assert(
      fc.property(part, part, part, part, (room, cabinet, shelf, box) => {
        const text = placeText({ room, cabinet, shelf, box });
        expect(placeText(placeOf(text))).toBe(text);
      }),
    );
  });

  it('lies in what begins with it, part by part', () => {
    expect([isWithin('A/1/2', 'A/1'), isWithin('A/12', 'A/1'), isWithin('A/1', 'A/1'), isWithin('', ''), isWithin('', 'A')]).toEqual([
      true,
      false,
      true,
      true,
      false,
    ]);
  });
});
