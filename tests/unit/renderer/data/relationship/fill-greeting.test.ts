import { describe, expect, it } from 'vitest';
import { fillGreeting } from '../../../../../renderer/data/relationship/fill-greeting.ts';

const NAMES = { salutation: '', contact: '王建華', company: '甲鋼構', sender: '李' };

describe('§4.2.1 a greeting’s names', () => {
  it('speaks to the salutation, else to the person, else to the company', () => {
    expect(fillGreeting('{salutation}，您好', { ...NAMES, salutation: '王總' })).toBe('王總，您好');
    expect(fillGreeting('{salutation}，您好', NAMES)).toBe('王建華，您好');
    expect(fillGreeting('{salutation}，您好', { ...NAMES, contact: ' ' })).toBe('甲鋼構，您好');
  });

  it('fills each place every time and leaves what it does not know', () => {
    expect(fillGreeting('{company}{company} {sender} {price}', NAMES)).toBe('甲鋼構甲鋼構 李 {price}');
  });

  it('is signed by nobody while the sender has no name, and keeps every other line', () => {
    const text = '{salutation}，您好！\n{sender} 敬上';
    expect(fillGreeting(text, NAMES)).toBe('王建華，您好！\n李 敬上');
    expect(fillGreeting(text, { ...NAMES, sender: ' ' })).toBe('王建華，您好！');
    expect(fillGreeting('{sender}祝{salutation}安康', { ...NAMES, sender: '' })).toBe('祝王建華安康');
  });
});
