export interface PdfObject {
  readonly number: number;
  /** From behind `obj` to `endobj`. */
  readonly body: Buffer;
  /** It refers to no other. */
  readonly isLeaf: boolean;
}

interface PdfFile {
  readonly objects: readonly PdfObject[];
  readonly pagesRoot: number;
  readonly catalog: number;
  readonly info: number;
}

/** Texts and byte strings, in which digits mean nothing, or a reference to an object. */
const TEXT_OR_REFERENCE = /\((?:\\[^]|[^\\()])*\)|<[0-9A-Fa-f\s]*>|\b(\d+) 0 R\b/g;
const STREAM = 'stream\n';

/**
 * The objects of a PDF as Skia writes it (Chromium up to now): one plain table of places, no packed objects, no generations.
 * @throws Error `not a plain PDF`
 */
export function pdfObjects(bytes: Buffer): PdfFile {
  const start = Number(/startxref\s+(\d+)\s+%%EOF\s*$/.exec(bytes.subarray(-64).toString('latin1'))?.[1] ?? Number.NaN);
  const tail = Number.isNaN(start) ? '' : bytes.subarray(start).toString('latin1');
  const [, count, table, trailer] = /^xref\s+0 (\d+)\s+((?:\d{10} \d{5} [nf]\s+)+)trailer\s*(<<[^]*?>>)\s*startxref/.exec(tail) ?? [];
  if (count === undefined || table === undefined || trailer === undefined) throw new Error('not a plain PDF');
  const places = [...table.matchAll(/(\d{10}) \d{5} ([nf])/g)]
    .map(([, at, used], number) => ({ number, at: Number(at), used }))
    .filter(({ used }) => used === 'n')
    .toSorted((a, b) => a.at - b.at);
  const objects = places.map(({ number, at }, index) => objectOf(bytes.subarray(at, places[index + 1]?.at ?? start), number));
  const catalog = referenceIn(trailer, 'Root');
  const root = objects.find(({ number }) => number === catalog)?.body.toString('latin1') ?? '';
  return { objects, catalog, info: referenceIn(trailer, 'Info'), pagesRoot: referenceIn(root, 'Pages') };
}

/** The same body with its references renumbered, and `inserted` at the head of its dictionary. */
export function withNumbers(body: Buffer, numbers: ReadonlyMap<number, number>, inserted: string): Buffer {
  const [head, rest] = parted(body);
  const renumbered = head.replace(TEXT_OR_REFERENCE, (found, number: string | undefined) =>
    number === undefined ? found : `${numbers.get(Number(number)) ?? 0} 0 R`,
  );
  const whole = inserted === '' ? renumbered : renumbered.replace('<<', `<<${inserted}`);
  return Buffer.concat([Buffer.from(whole, 'latin1'), rest]);
}

function objectOf(bytes: Buffer, number: number): PdfObject {
  const from = bytes.indexOf(' obj') + 4;
  const to = bytes.lastIndexOf('endobj') + 6;
  if (from < 4 || to <= from) throw new Error('not a plain PDF');
  const body = bytes.subarray(bytes[from] === 0x0a ? from + 1 : from, to);
  return { number, body, isLeaf: ![...parted(body)[0].matchAll(TEXT_OR_REFERENCE)].some(([, found]) => found !== undefined) };
}

/** Dictionary and stream; only the dictionary has references. */
function parted(body: Buffer): readonly [string, Buffer] {
  const stream = body.indexOf(STREAM);
  const end = stream < 0 ? body.length : stream;
  return [body.subarray(0, end).toString('latin1'), body.subarray(end)];
}

function referenceIn(text: string, name: string): number {
  return Number(new RegExp(`/${name} (\\d+) 0 R`).exec(text)?.[1] ?? -1);
}
