import type { Addressee } from '../../../data/relationship/segments.ts';

/** What the ways out of a mailing share. */
export interface MailingOut {
  readonly typed: { readonly title: string; readonly text: string };
  readonly receivers: readonly Addressee[];
  /** Whether it can go out; says at the fields what is missing. */
  readonly ready: () => boolean;
  /** That it went out to these: true when it is noted. */
  readonly log: (people: readonly Addressee[]) => Promise<boolean>;
  readonly onDone: () => void;
}
