import type { MessageKeys, Messages, NestedKeyOf } from 'use-intl';

/** Every text of the interface by its whole key: plain data on paper compiles only where all its keys have a text. */
export type PaperText = MessageKeys<Messages, NestedKeyOf<Messages>>;
