import { describe, expect, it } from 'vitest';
import { cardSize } from '../../../../../../renderer/features/care/greetings/card-size.ts';
import { cardsFor } from '../../../../../../renderer/features/care/greetings/cards-search.ts';

describe('§4.2.1 the address of cards', () => {
  it('names the occasion, the grades and perhaps one person', () => {
    expect(cardsFor({ occasion: 'spring', grades: 'B0A' })).toEqual({ occasion: 'spring', grades: ['A', 'B', null], person: null });
    expect(cardsFor({ occasion: 'birthday', person: 'c1' })).toEqual({ occasion: 'birthday', grades: [], person: 'c1' });
    expect(cardsFor({ occasion: 'spring', grades: 'XY' })?.grades).toEqual([]);
  });

  it('without an occasion that we know there are none', () => {
    expect(cardsFor({})).toBeNull();
    expect(cardsFor({ occasion: 'christmas' })).toBeNull();
  });
});

describe('the size of a card’s text', () => {
  it('shrinks with its length, a half-width character counting half', () => {
    expect([110, 111, 190, 191].map((length) => cardSize('祝'.repeat(length)))).toEqual(['large', 'medium', 'medium', 'small']);
    expect([220, 221].map((length) => cardSize('x'.repeat(length)))).toEqual(['large', 'medium']);
  });
});
