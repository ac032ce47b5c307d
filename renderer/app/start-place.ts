import type { Session } from '../data/session.ts';

/** Where the window opens: the first run welcomes, later ones go on where one was, else with the day's work. */
export function startPlace(session: Session, last: string | null): string {
  if (!session.firstRunDone) return '/welcome';
  return last !== null && last.startsWith('/') && last !== '/' && !last.startsWith('/welcome') ? last : '/today';
}
