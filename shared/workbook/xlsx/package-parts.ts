import { Refused } from '../refused.ts';
import { xmlElements } from '../xml/xml-elements.ts';
import { xmlDecoder } from '../xml/xml-decoder.ts';
import type { ZipPackage } from '../zip/zip-package.ts';

export interface Relationship {
  readonly id: string;
  /** Last word of the type, e.g. `worksheet`: transitional and strict files differ before it. */
  readonly type: string;
  /** Part name without a leading slash. */
  readonly target: string;
}

/** The whole text of a small part. */
export function partText(zip: ZipPackage, name: string): string {
  return xmlDecoder(name).push(zip.read(name), true);
}

/** Relationships of a part ('' for the package itself), inside the package only. */
export function relationshipsOf(zip: ZipPackage, part: string): readonly Relationship[] {
  const slash = part.lastIndexOf('/');
  const folder = part.slice(0, slash + 1);
  const name = `${folder}_rels/${part.slice(slash + 1)}.rels`;
  if (!zip.has(name)) return [];
  return xmlElements(partText(zip, name), 'Relationship')
    .filter(({ attributes }) => attributes.get('TargetMode') !== 'External')
    .map(({ attributes }) => ({
      id: attributes.get('Id') ?? '',
      type: (attributes.get('Type') ?? '').split('/').pop() ?? '',
      target: resolvePart(folder, (attributes.get('Target') ?? '').replaceAll('\\', '/')),
    }));
}

function resolvePart(folder: string, target: string): string {
  const steps: string[] = [];
  for (const step of (target.startsWith('/') ? target : folder + target).split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}

/** The part that holds the list of sheets. */
export function workbookPart(zip: ZipPackage): string {
  const named = relationshipsOf(zip, '').find(({ type }) => type === 'officeDocument')?.target;
  for (const name of [named, 'xl/workbook.xml', 'xl/workbook.bin']) if (name !== undefined && zip.has(name)) return name;
  throw new Refused('damaged', { part: 'workbook', why: 'missing' });
}
