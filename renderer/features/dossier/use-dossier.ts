import { useMemo, useState } from 'react';
import { dossierMarks, type DossierMarks } from '../../../shared/dossier/dossier-marks.ts';
import { dossierPages } from '../../../shared/dossier/dossier-pages.ts';
import type { Dossier, DossierSectionKey } from '../../../shared/dossier/dossier.ts';
import { maskDossier } from '../../../shared/dossier/mask-dossier.ts';
import { onlyChanged } from '../../../shared/dossier/only-changed.ts';
import { nextCopy } from '../../../shared/dossier/prepare-dossier.ts';
import type { DossierMask, DossierPrint } from '../../../shared/records/dossier-print.ts';
import { startSha256 } from '../../../shared/access/sha256.ts';
import type { Id } from '../../../shared/values/id.ts';
import { now } from '../../data/clock.ts';
import type { AccessNow } from '../../data/access/access-now.ts';
import { dossierFactsOf } from '../../data/dossier/dossier-facts.ts';
import { requestNumberOf } from '../../data/dossier/dossier-prints.ts';
import { useNow } from '../../data/use-now.ts';
import { useQuery } from '../../data/use-query.ts';

export interface DossierChoice {
  readonly sections: readonly DossierSectionKey[];
  readonly masks: readonly DossierMask[];
  readonly onlyChanged: boolean;
}

export interface ShownDossier {
  readonly dossier: Dossier;
  readonly marks: DossierMarks;
}

/** The chosen and open sections of an archive as of today. Undefined while loading, null when there is no such customer or nothing is open. */
export function useDossier(
  customerId: Id,
  choice: DossierChoice,
  access: AccessNow | undefined,
  prints: readonly DossierPrint[] | undefined,
): ShownDossier | null | undefined {
  const isOpen = access !== undefined && access.sections.length > 0;
  const requestId = access?.requestId ?? '';
  const loaded = useQuery(async () => {
    if (!isOpen) return null;
    const [facts, requestNo] = await Promise.all([dossierFactsOf(customerId), requestNumberOf(requestId)]);
    return facts && { facts, requestNo, sha256: await startSha256() };
  }, [customerId, isOpen, requestId]);
  const open = choice.sections.filter((section) => access?.sections.includes(section)).join();
  const masks = choice.masks.join();
  const found = useMemo(() => {
    if (!loaded) return loaded;
    // The answer for the customer before stays until the next is there.
    if (loaded.facts.customer.id !== customerId) return undefined;
    const sections = open.split(',') as readonly DossierSectionKey[];
    const hidden = masks === '' ? [] : (masks.split(',') as readonly DossierMask[]);
    const dossier = maskDossier(dossierPages({ ...loaded.facts, sections }), hidden, loaded.facts.customer);
    return { dossier, marks: dossierMarks(dossier, loaded.sha256), requestNo: loaded.requestNo };
  }, [loaded, customerId, open, masks]);
  const [kept, setKept] = useState(found);
  // Asked again after every change to the data: what says the same stays the same object and is not laid out again.
  const whole = saysTheSame(kept, found) ? kept : found;
  if (whole !== kept) setKept(whole);
  const earlier = choice.onlyChanged ? prints : undefined;
  const shown = useMemo(
    () => whole && (earlier === undefined ? whole.dossier : onlyChanged(whole.dossier, whole.marks.blocks, earlier)),
    [whole, earlier],
  );
  const copy = nextCopy(prints ?? []);
  const reader = access?.controlled === true ? access.reader : '';
  const minute = useNow();
  // The stamp changes no page break: the sections stay the same object and are not measured again.
  return useMemo(() => {
    if (!whole || !shown) return whole;
    const { requestNo, marks } = whole;
    const { who } = shown.print;
    const stamp = {
      copy,
      copies: copy,
      reader,
      requestNo,
      fingerprint: marks.fingerprint,
      who: reader === '' ? who : reader,
      at: minute === '' ? shown.print.at : now(),
    };
    return { marks, dossier: { ...shown, print: { ...shown.print, ...stamp } } };
  }, [whole, shown, copy, reader, minute]);
}

interface Content extends ShownDossier {
  readonly requestNo: string;
}

function saysTheSame(a: Content | null | undefined, b: Content | null | undefined): boolean {
  if (!a || !b) return a === b;
  return (
    a.marks.fingerprint === b.marks.fingerprint &&
    a.requestNo === b.requestNo &&
    a.dossier.cover.asOf === b.dossier.cover.asOf &&
    a.dossier.print.who === b.dossier.print.who
  );
}
