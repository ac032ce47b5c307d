import { useEffect, useState } from 'react';
import type { Dossier } from '../../../../shared/dossier/dossier.ts';
import { answerInRoom } from '../../../data/print-runs/paper-room.ts';
import { DossierPaper } from '../../../ui/paper/dossier/dossier-paper.tsx';
import { roomDesk } from './room-desk.ts';

/** §6.1.1: the hidden window's only screen: one dossier after the other, as the visible window asks for them. */
export function PaperRoomScreen() {
  const [shown, setShown] = useState<Dossier | null>(null);
  const [desk] = useState(() => roomDesk(setShown));
  useEffect(() => answerInRoom(desk.answers), [desk]);
  return <main data-screen="paper-room">{shown && <DossierPaper dossier={shown} onPages={desk.notePages} />}</main>;
}
