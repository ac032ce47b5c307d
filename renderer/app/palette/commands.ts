import { foldText } from '../../../shared/values/fold-text.ts';
import { MESSAGES } from '../../i18n/index.ts';
import { PLACES, type Place } from '../places.ts';

const ACTIONS = [
  'newCustomer',
  'newComplaint',
  'regrading',
  'undo',
  'themeLight',
  'themeDark',
  'languageHant',
  'languageHans',
  'languageEn',
  'keyboardHelp',
] as const;

export type ActionName = (typeof ACTIONS)[number];
export type CommandName = Place['text'] | ActionName;

/** Screens first, in the order of the navigation, then what else can be done. */
export const COMMANDS: readonly CommandName[] = [...PLACES.map(({ text }) => text), ...ACTIONS];

const searchTexts = new Map<CommandName, string>();

/** Commands whose title contains the text in any of the three languages; all of them for no text. */
export function commandsFor(text: string): readonly CommandName[] {
  const wanted = foldText(text);
  return COMMANDS.filter((command) => searchTextOf(command).includes(wanted));
}

function searchTextOf(command: CommandName): string {
  const known = searchTexts.get(command);
  if (known !== undefined) return known;
  const titles = Object.values(MESSAGES).map((messages) => messages.shell.command[command]);
  const made = foldText(titles.join('\n'));
  searchTexts.set(command, made);
  return made;
}
