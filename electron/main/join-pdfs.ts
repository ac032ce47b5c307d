import { createHash } from 'node:crypto';
import { open, readFile, type FileHandle } from 'node:fs/promises';
import { pdfObjects, withNumbers, type PdfObject } from './pdf-objects.ts';

/** Outlines of letters come again in every file; contents of pages, which are larger, never do. */
const LARGEST_SHARED_BYTES = 4_096;

/** What is written so far: the place of every object by its number, and the sheets. */
interface Joined {
  readonly places: number[];
  readonly kids: number[];
  readonly shared: Map<string, number>;
  at: number;
  pages: number;
}

/**
 * Many PDFs of Chromium's own printing as one, in their order, written as it reads: it never holds more than one of them, however many
 * there are. Letters' outlines that several share are written once.
 * @throws Error `not a plain PDF` for a file of another make
 */
export async function joinPdfs(files: readonly string[], target: string): Promise<number> {
  const out = await open(target, 'w');
  try {
    const joined: Joined = { places: [0, 0, 0], kids: [], shared: new Map(), at: 0, pages: 0 };
    await write(out, joined, '%PDF-1.4\n%\u00E2\u00E3\u00CF\u00D3\n');
    for (const file of files) await append(out, joined, await readFile(file));
    await finish(out, joined);
    await out.sync();
    return joined.pages;
  } finally {
    await out.close();
  }
}

async function append(out: FileHandle, joined: Joined, bytes: Buffer): Promise<void> {
  const { objects, pagesRoot, info, catalog } = pdfObjects(bytes);
  const numbers = new Map<number, number>();
  const fresh: PdfObject[] = [];
  for (const object of objects) {
    if (object.number === info || object.number === catalog) continue;
    const key = object.isLeaf && object.body.length <= LARGEST_SHARED_BYTES ? createHash('sha1').update(object.body).digest('base64') : '';
    const known = key === '' ? undefined : joined.shared.get(key);
    if (known !== undefined) {
      numbers.set(object.number, known);
      continue;
    }
    const number = joined.places.length;
    joined.places.push(0);
    numbers.set(object.number, number);
    if (key !== '') joined.shared.set(key, number);
    fresh.push(object);
  }
  const chunks: Buffer[] = [];
  for (const object of fresh) {
    const number = numbers.get(object.number) as number;
    const isRoot = object.number === pagesRoot;
    if (isRoot) {
      joined.kids.push(number);
      joined.pages += countOf(object.body);
    }
    const body = withNumbers(object.body, numbers, isRoot ? '/Parent 2 0 R\n' : '');
    joined.places[number] = joined.at + chunks.reduce((sum, chunk) => sum + chunk.length, 0);
    chunks.push(Buffer.concat([Buffer.from(`${number} 0 obj\n`), body, Buffer.from('\n')]));
    if (chunks.length >= 200) await flush(out, joined, chunks);
  }
  await flush(out, joined, chunks);
}

async function flush(out: FileHandle, joined: Joined, chunks: Buffer[]): Promise<void> {
  await write(out, joined, Buffer.concat(chunks));
  chunks.length = 0;
}

async function finish(out: FileHandle, joined: Joined): Promise<void> {
  const kids = joined.kids.map((number) => `${number} 0 R`).join(' ');
  joined.places[1] = joined.at;
  await write(out, joined, '1 0 obj\n<</Type /Catalog\n/Pages 2 0 R>>\nendobj\n');
  joined.places[2] = joined.at;
  await write(out, joined, `2 0 obj\n<</Type /Pages\n/Count ${joined.pages}\n/Kids [${kids}]>>\nendobj\n`);
  const start = joined.at;
  const count = joined.places.length;
  await write(out, joined, `xref\n0 ${count}\n0000000000 65535 f \n`);
  for (let from = 1; from < count; from += 10_000) {
    const lines = joined.places.slice(from, from + 10_000).map((place) => `${String(place).padStart(10, '0')} 00000 n \n`);
    await write(out, joined, lines.join(''));
  }
  await write(out, joined, `trailer\n<</Size ${count}\n/Root 1 0 R>>\nstartxref\n${start}\n%%EOF\n`);
}

async function write(out: FileHandle, joined: Joined, content: string | Buffer): Promise<void> {
  const bytes = typeof content === 'string' ? Buffer.from(content, 'latin1') : content;
  await out.write(bytes);
  joined.at += bytes.length;
}

function countOf(pages: Buffer): number {
  return Number(/\/Count (\d+)/.exec(pages.toString('latin1'))?.[1] ?? 0);
}
