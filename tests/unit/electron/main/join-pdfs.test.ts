import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { joinPdfs } from '../../../../electron/main/join-pdfs.ts';
import { pdfPages } from '../../../fixtures/pdf-pages.ts';

const folder = mkdtempSync(join(tmpdir(), 'steel-dossier-join-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A PDF as Skia writes it: one plain table of places, the font an object of its own, a page a text. */
function plainPdf(name: string, texts: readonly string[], title = 'one'): string {
  const font = 2;
  const pagesRoot = 3;
  const objects = new Map<number, string>([
    [1, `<</Title (${title} 3 0 R \\) <)>>`],
    [font, '<</Type /Font\n/Subtype /Type1\n/BaseFont /Helvetica>>'],
    [pagesRoot, `<</Type /Pages\n/Count ${texts.length}\n/Kids [${texts.map((_, at) => `${5 + 2 * at} 0 R`).join(' ')}]>>`],
    [4, `<</Type /Catalog\n/Pages ${pagesRoot} 0 R>>`],
  ]);
  texts.forEach((text, at) => {
    const content = `BT /F1 12 Tf 50 700 Td (${text}) Tj ET`;
    objects.set(
      5 + 2 * at,
      `<</Type /Page\n/Resources <</Font <</F1 ${font} 0 R>>>>\n/MediaBox [0 0 595 842]\n/Contents ${6 + 2 * at} 0 R\n/Parent ${pagesRoot} 0 R>>`,
    );
    objects.set(6 + 2 * at, `<</Length ${content.length}>> stream\n${content}\nendstream`);
  });
  let pdf = '%PDF-1.4\n';
  const places: number[] = [];
  for (const [number, body] of objects) {
    places[number] = pdf.length;
    pdf += `${number} 0 obj\n${body}\nendobj\n`;
  }
  const table = places.slice(1).map((at) => `${String(at).padStart(10, '0')} 00000 n \n`);
  const count = objects.size + 1;
  pdf += `xref\n0 ${count}\n0000000000 65535 f \n${table.join('')}trailer\n<</Size ${count}\n/Root 4 0 R\n/Info 1 0 R>>\nstartxref\n${pdf.length}\n%%EOF\n`;
  const path = join(folder, name);
  writeFileSync(path, pdf, 'latin1');
  return path;
}

describe('many PDFs as one', () => {
  it('has the pages of all, in their order, with their texts', async () => {
    const target = join(folder, 'all.pdf');
    const files = [plainPdf('a.pdf', ['first', 'second']), plainPdf('b.pdf', ['third']), plainPdf('c.pdf', ['fourth', 'fifth'])];
    expect(await joinPdfs(files, target)).toBe(5);
    expect((await pdfPages(target)).map((text) => text.trim())).toEqual(['first', 'second', 'third', 'fourth', 'fifth']);
  });

  it('writes what several share once, and leaves out whose program made them', async () => {
    const target = join(folder, 'shared.pdf');
    await joinPdfs([plainPdf('d.pdf', ['x']), plainPdf('e.pdf', ['y'])], target);
    const text = readFileSync(target, 'latin1');
    expect(text.match(/Helvetica/g)).toHaveLength(1);
    expect(text).not.toContain('/Title');
  });

  it('can be joined again', async () => {
    const once = join(folder, 'once.pdf');
    await joinPdfs([plainPdf('f.pdf', ['one']), plainPdf('g.pdf', ['two'])], once);
    const twice = join(folder, 'twice.pdf');
    expect(await joinPdfs([once, once], twice)).toBe(4);
    expect((await pdfPages(twice)).map((text) => text.trim())).toEqual(['one', 'two', 'one', 'two']);
  });

  it('refuses a file of another make instead of writing a broken one', async () => {
    const path = join(folder, 'other.pdf');
    writeFileSync(path, '%PDF-1.7\n1 0 obj\n<</Type /XRef>>\nendobj\nstartxref\n9\n%%EOF\n');
    await expect(joinPdfs([path], join(folder, 'never.pdf'))).rejects.toThrow('not a plain PDF');
  });
});
