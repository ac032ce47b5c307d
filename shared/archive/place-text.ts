import type { PaperPlace } from '../records/archive-document.ts';

export const NOWHERE: PaperPlace = { room: '', cabinet: '', shelf: '', box: '' };

/** `room/cabinet/shelf/box`, without the empty ones at its end; '' for nowhere. Read back by `placeOf`. */
export function placeText({ room, cabinet, shelf, box }: PaperPlace): string {
  return [room, cabinet, shelf, box].map(plainPart).join('/').replace(/\/+$/, '');
}

/** What stands beyond the fourth part belongs to the box. */
export function placeOf(text: string): PaperPlace {
  const [room = '', cabinet = '', shelf = '', ...box] = text.normalize('NFKC').split('/').map(plainPart);
  return { room, cabinet, shelf, box: box.join(' ').trim() };
}

/** Whether a place lies in another: shelf `A/1/2` lies in cabinet `A/1`, and everything lies in ''. */
export function isWithin(place: string, scope: string): boolean {
  return scope === '' || place === scope || place.startsWith(`${scope}/`);
}

/** A stroke parts the places, so it cannot stand in one. */
function plainPart(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[/\s]+/g, ' ')
    .trim();
}
