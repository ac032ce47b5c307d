import { flushSync } from 'react-dom';
import { startSha256 } from '../../../../shared/access/sha256.ts';
import type { Dossier } from '../../../../shared/dossier/dossier.ts';
import { prepareDossier } from '../../../../shared/dossier/prepare-dossier.ts';
import { dossierFactsOf } from '../../../data/dossier/dossier-facts.ts';
import { dossierPrintsOf } from '../../../data/dossier/dossier-prints.ts';
import type { LaidOut, RoomDesk, RoomJob } from '../../../data/print-runs/paper-room.ts';

interface Desk {
  readonly answers: RoomDesk;
  readonly notePages: (dossier: Dossier, count: number) => void;
}

/** Prepares a dossier, has it shown, and answers once all its sheets and fonts are there. */
export function roomDesk(show: (dossier: Dossier) => void): Desk {
  let present: Dossier | null = null;
  let waiting: ((count: number) => void) | null = null;

  async function shown(dossier: Dossier): Promise<number> {
    present = dossier;
    const pages = await new Promise<number>((done) => {
      waiting = done;
      flushSync(() => show(dossier));
    });
    await document.fonts.ready;
    return pages;
  }

  return {
    answers: {
      ready: () => Promise.resolve(true),
      layOut: async (job) => layOut(job, shown),
      showCopy: async (copy) => {
        if (present === null) throw new Error('no dossier stands in the paper room');
        await shown({ ...present, print: { ...present.print, copy } });
      },
    },
    notePages: (dossier, count) => {
      if (dossier !== present) return;
      waiting?.(count);
      waiting = null;
    },
  };
}

async function layOut({ customerId, wish }: RoomJob, shown: (dossier: Dossier) => Promise<number>): Promise<LaidOut | null> {
  const [facts, prints, sha256] = await Promise.all([dossierFactsOf(customerId), dossierPrintsOf(customerId), startSha256()]);
  if (facts === null) return null;
  const { dossier, marks } = prepareDossier(facts, wish, prints, sha256);
  const { cover, sections, masks, since, print } = dossier;
  document.title = cover.name;
  return {
    name: cover.name,
    code: facts.customer.code,
    nothingNew: since !== null && sections.every(({ unchanged }) => unchanged),
    asOf: cover.asOf,
    sections: sections.map(({ key }) => key),
    masks,
    onlyChanged: since !== null,
    copy: print.copy,
    copies: print.copies,
    pages: await shown({ ...dossier, print: { ...print, who: wish.reader === '' ? print.who : wish.reader } }),
    ...marks,
  };
}
