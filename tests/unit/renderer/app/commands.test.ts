import { expect, it } from 'vitest';
import { COMMANDS, commandsFor } from '../../../../renderer/app/palette/commands.ts';

it('offers every command for no text', () => {
  expect(commandsFor('')).toEqual(COMMANDS);
});

it.each([
  ['設定', 'settings'],
  ['设置', 'settings'],
  ['SETTINGS', 'settings'],
  ['導入台賬', 'import'],
  ['匯入', 'import'],
  ['english', 'languageEn'],
])('finds %s in any language and script', (text, command) => {
  expect(commandsFor(text)).toContain(command);
});

it('finds nothing for a customer name', () => {
  expect(commandsFor('江蘇永盛')).toEqual([]);
});
