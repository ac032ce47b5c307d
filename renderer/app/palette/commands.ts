import { foldText } from '../../../shared/values/fold-text.ts';
import { MESSAGES } from '../../i18n/index.ts';

/** Screens first, in the order of the navigation, then commands. */
export const COMMANDS = [
  'today',
  'visits',
  'customers',
  'newCustomer',
  'receivables',
  'complaints',
  'newComplaint',
  'import',
  'policy',
  'regrading',
  'settings',
  'undo',
  'themeLight',
  'themeDark',
  'languageHant',
  'languageHans',
  'languageEn',
  'keyboardHelp',
] as const;

export type CommandName = (typeof COMMANDS)[number];

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
