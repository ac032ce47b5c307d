import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cataloguePlan, type CatalogueRow, type HeldArchive } from '../../../../shared/archive/catalogue-plan.ts';
import { documentOfPaper, type CataloguePaper } from '../../../../shared/reconcile/archive/catalogue-paper.ts';
import { folderOfPaper } from '../../../../shared/reconcile/archive/folder-of-paper.ts';
import type { ArchiveFolder } from '../../../../shared/records/archive-folder.ts';

const NOTHING: HeldArchive = { foldersOf: () => [], documentsOf: () => [], ownerOf: () => undefined };

function paper(title: string, source: string, more: Partial<CataloguePaper> = {}): CataloguePaper {
  return { documentType: '合同', title, location: 'A/1', pages: 3, copies: 1, filedOn: '', notes: '', source, ...more };
}

function row(customerId: string, archiveNo: string, at: number, more: Partial<CatalogueRow> = {}): CatalogueRow {
  const source = `目錄.xlsx!1!${at}`;
  return { customerId, archiveNo, location: 'A/1', pages: 3, source, paper: paper(`購銷合同 ${at}`, source), ...more };
}

function folder(customerId: string, number: string, more: Partial<ArchiveFolder> = {}): ArchiveFolder {
  const made = folderOfPaper({ archiveNo: number, fields: {} }, { id: number, customerId, volume: 1, at: 0 });
  return { ...(made as ArchiveFolder), ...more };
}

describe('§6.1.1 what a catalogue adds to the archive', () => {
  it('one folder of all rows with its number, with their pages together, and a document of each', () => {
    const { folders, papers, leftOut } = cataloguePlan([row('a', 'DA-1', 1), row('a', 'ｄａ－１', 2, { pages: null })], NOTHING);
    expect(folders).toEqual([{ customerId: 'a', number: 'DA-1', volume: 1, location: 'A/1', pages: 3 }]);
    expect([papers.length, leftOut.length]).toEqual([2, 0]);
  });

  it('two numbers of a customer are two volumes, after those that it has', () => {
    const held = { ...NOTHING, foldersOf: () => [folder('a', 'OLD-7', { volume: 3 })] };
    const { folders } = cataloguePlan([row('a', 'DA-1', 1), row('a', 'DA-2', 2)], held);
    expect(folders.map(({ volume }) => volume)).toEqual([4, 5]);
  });

  it('one number of two customers is nobody’s, and one that somebody else’s folder bears stays theirs', () => {
    const held = { ...NOTHING, ownerOf: (number: string) => (number === 'DA-9' ? 'z' : undefined) };
    const plan = cataloguePlan([row('a', 'DA-1', 1), row('b', 'DA-1', 2), row('a', 'DA-9', 3), row('', 'DA-4', 4)], held);
    expect(plan.leftOut.map(({ reason }) => reason)).toEqual(['sharedNumber', 'sharedNumber', 'numberTaken', 'noCustomer']);
    expect([plan.folders, plan.papers]).toEqual([[], []]);
  });

  it('a number that the customer’s folder bears, bore, or bore until it was destroyed opens none again', () => {
    for (const more of [{}, { number: 'NEW', formerNumbers: ['DA-1'] }, { destroyedOn: '2020-01-01' }]) {
      const held = { ...NOTHING, foldersOf: () => [folder('a', 'DA-1', more)] };
      expect(cataloguePlan([row('a', 'DA-1', 1)], held).folders).toEqual([]);
    }
  });

  it('papers without a number lie in no folder, but are documents', () => {
    const plan = cataloguePlan([row('a', '', 1)], NOTHING);
    expect([plan.folders.length, plan.papers.length]).toEqual([0, 1]);
  });

  it('a paper that was entered by hand is known by its title and day, however it is written', () => {
    const { source: _source, ...byHand } = documentOfPaper(paper('购销合同', ''), { id: 'd', customerId: 'a', at: 0 });
    const held = { ...NOTHING, documentsOf: () => [byHand] };
    expect(cataloguePlan([row('a', 'DA-1', 1, { paper: paper('購銷合同', 'x') })], held).papers).toEqual([]);
    expect(cataloguePlan([row('a', 'DA-1', 1, { paper: paper('購銷合同二', 'x') })], held).papers).toHaveLength(1);
  });

  it('law: every row is left out or in the archive afterwards, and taking it over again adds nothing', () => {
    const rows = fc.array(fc.tuple(fc.constantFrom('', 'a', 'b', 'c'), fc.constantFrom('', '1', '2', '3', '4')), { maxLength: 12 });
    fc.assert(
      fc.property(rows, (pairs) => {
        const all = pairs.map(([customerId, number], at) => row(customerId, number, at));
        const { folders, papers, leftOut } = cataloguePlan(all, NOTHING);
        expect(leftOut.length + papers.length).toBe(all.length);
        expect(new Set(folders.map(({ number }) => number)).size).toBe(folders.length);
        const made = folders.map(({ customerId, number, volume }) => folder(customerId, number, { volume }));
        const documents = papers.map(({ customerId, paper: each }) => documentOfPaper(each, { id: each.source, customerId, at: 0 }));
        const again = cataloguePlan(all, {
          foldersOf: (id) => made.filter(({ customerId }) => customerId === id),
          documentsOf: (id) => documents.filter(({ customerId }) => customerId === id),
          ownerOf: (number) => made.find((each) => each.number === number)?.customerId,
        });
        expect([again.folders, again.papers]).toEqual([[], []]);
      }),
    );
  });
});
