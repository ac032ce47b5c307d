import type { CustomerHit } from '../../data/search.ts';
import type { CommandName } from './commands.ts';

/** A line of the palette. */
export type PaletteItem =
  | { readonly kind: 'customer'; readonly key: string; readonly hit: CustomerHit }
  | { readonly kind: 'all'; readonly key: 'all'; readonly text: string }
  | { readonly kind: 'command'; readonly key: string; readonly command: CommandName };
