import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { DOSSIER_SECTIONS, type Dossier } from '../../../../shared/dossier/dossier.ts';
import { prepareDossier, type DossierFacts, type DossierWish, type PreparedDossier } from '../../../../shared/dossier/prepare-dossier.ts';
import type { DossierPrint } from '../../../../shared/records/dossier-print.ts';
import { dossierInput, salesLines } from './dossier-fixture.ts';
import { complaint, everyRecord, visit } from './records-fixture.ts';

const WISH: DossierWish = { sections: DOSSIER_SECTIONS, masks: [], onlyChanged: false, copies: 1, reader: '', requestNo: '', runId: '' };

function sha256(content: string | Uint8Array): Uint8Array {
  return createHash('sha256').update(content).digest();
}

function facts(changes: Partial<DossierFacts> = {}): DossierFacts {
  return dossierInput({ ...everyRecord(), lines: salesLines(20), ...changes });
}

function prepared(given: DossierFacts, wish: Partial<DossierWish> = {}, prints: readonly DossierPrint[] = []): PreparedDossier {
  return prepareDossier(given, { ...WISH, ...wish }, prints, sha256);
}

function printOf({ dossier, marks }: PreparedDossier, changes: Partial<DossierPrint> = {}): DossierPrint {
  const { copy, copies } = dossier.print;
  const { masks, since } = dossier;
  return {
    id: `p${copy}`,
    customerId: 'c',
    runId: '',
    at: copy,
    by: '',
    reader: '',
    requestId: '',
    asOf: `2026-11-0${copy}`,
    medium: 'paper',
    sections: dossier.sections.map(({ key }) => key),
    masks,
    onlyChanged: since !== null,
    copy,
    copies,
    pages: 9,
    spoiled: false,
    ...marks,
    ...changes,
  };
}

function unchangedIn({ sections }: Dossier): readonly string[] {
  return sections.flatMap(({ key, blocks }) =>
    blocks.flatMap((block) =>
      block.kind === 'paragraph' && block.text.startsWith('dossier.note.unchanged')
        ? [`${key} ${block.values['copy']} ${block.values['on']}`]
        : [],
    ),
  );
}

describe('§6.3 copies', () => {
  it('of the same run are no earlier copies: one that is printed after a jam is as whole as the first', () => {
    const first = prepared(facts(), { onlyChanged: true, runId: 'r' });
    const prints = [printOf(first, { runId: 'r' })];
    const second = prepared(facts(), { onlyChanged: true, runId: 'r' }, prints).dossier;
    expect(second.since).toBeNull();
    expect(second.print).toMatchObject({ copy: 2, copies: 2 });
    expect(prepared(facts(), { onlyChanged: true, runId: 's' }, prints).dossier.since).toEqual({ copy: 1, on: '2026-11-01' });
  });

  it('are numbered on from print to print; m counts those that are out', () => {
    const first = prepared(facts(), { copies: 2 });
    expect(first.dossier.print).toMatchObject({ copy: 1, copies: 2 });
    const prints = [printOf(first), printOf(first, { copy: 2 })];
    expect(prepared(facts(), {}, prints).dossier.print).toMatchObject({ copy: 3, copies: 3 });
  });

  it('a spoiled copy gives its number to the next, and sheets of Excel have none', () => {
    const first = prepared(facts());
    const prints = [printOf(first), printOf(first, { copy: 2, spoiled: true }), printOf(first, { copy: 0, medium: 'excel' })];
    expect(prepared(facts(), {}, prints).dossier.print.copy).toBe(2);
  });

  it('carry the reader, the request and the fingerprint', () => {
    const { dossier, marks } = prepared(facts(), { reader: '李四', requestNo: '261126-03' });
    expect(dossier.print).toMatchObject({ reader: '李四', requestNo: '261126-03', fingerprint: marks.fingerprint });
  });
});

describe('§6.3 only what changed since the last print', () => {
  it('shows everything when nothing was printed, or only with other masks', () => {
    const whole = prepared(facts()).dossier.sections;
    expect(prepared(facts(), { onlyChanged: true }).dossier).toMatchObject({ since: null, sections: whole });
    const masked = [printOf(prepared(facts(), { masks: ['prices'] }))];
    expect(prepared(facts(), { onlyChanged: true }, masked).dossier.since).toBeNull();
  });

  it('names every section as unchanged, with the day of the earlier copy', () => {
    const prints = [printOf(prepared(facts()))];
    const { dossier } = prepared(facts({ asOf: '2026-11-23' }), { onlyChanged: true }, prints);
    expect(dossier.since).toEqual({ copy: 1, on: '2026-11-01' });
    expect(unchangedIn(dossier)).toEqual(DOSSIER_SECTIONS.map((key) => `${key} 1 2026-11-01`));
    expect(dossier.sections.every(({ blocks }) => blocks.length === 1)).toBe(true);
  });

  it('shows the part that changed and names the others', () => {
    const prints = [printOf(prepared(facts()))];
    const { afterSales } = everyRecord();
    const changed = facts({ afterSales: { ...afterSales, visits: [...afterSales.visits, visit('2026-11-20', '要報價')] } });
    const { dossier } = prepared(changed, { onlyChanged: true }, prints);
    const section = dossier.sections.find(({ key }) => key === 'afterSales');
    expect(JSON.stringify(section)).toContain('要報價');
    expect(JSON.stringify(section)).not.toContain('少 1.2 噸');
    expect(unchangedIn(dossier).filter((each) => each.startsWith('afterSales'))).toHaveLength(3);
  });

  it('points past a copy that itself left the part out, to the one that shows it', () => {
    const first = printOf(prepared(facts()));
    const { afterSales } = everyRecord();
    const later = facts({ afterSales: { ...afterSales, complaints: [complaint('TS-3', '生鏽')] } });
    const second = printOf(prepared(later, { onlyChanged: true }, [first]));
    const third = prepared(later, { onlyChanged: true }, [first, second]).dossier;
    expect(third.since?.copy).toBe(2);
    expect(unchangedIn(third)).toContain('basic 1 2026-11-01');
    const told = unchangedIn(third).filter((each) => each.startsWith('afterSales'));
    expect(told).toContain('afterSales 2 2026-11-02');
    expect(told).toContain('afterSales 1 2026-11-01');
  });

  it('keeps the fingerprint of the whole content, so that both copies tell the same state', () => {
    const whole = prepared(facts());
    const part = prepared(facts(), { onlyChanged: true }, [printOf(whole)]);
    expect(part.marks).toEqual(whole.marks);
  });

  it('does not count a spoiled copy as seen', () => {
    const prints = [printOf(prepared(facts()), { spoiled: true })];
    expect(prepared(facts(), { onlyChanged: true }, prints).dossier.since).toBeNull();
  });
});
