import { NOWHERE } from '../../../shared/archive/place-text.ts';
import type { ArchiveFolder } from '../../../shared/records/archive-folder.ts';
import type { Industry } from '../../../shared/records/customer.ts';
import { archiveNumber, nextSerial, type NumberParts } from '../../../shared/rules/6-archive/index.ts';
import type { Id } from '../../../shared/values/id.ts';
import { newId, today } from '../clock.ts';
import { runCommand } from '../command.ts';
import type { Committed } from '../committed.ts';
import { db } from '../db.ts';
import { archiveRule, type ArchiveRule } from './archive-rule.ts';

export type CustomerToNumber = Omit<NumberParts, 'serial' | 'classLetter'> & {
  readonly customerId: Id;
  readonly industry: Industry | null;
};

export interface Numbered {
  readonly opened: number;
  readonly renumbered: number;
  /** Those that had a number and keep it. */
  readonly kept: number;
}

/** §6.2.1: opens a folder for each customer without one and gives it the next number of the rule; `renumber` also those that have another, whose old number is still found. */
export async function numberFolders(customers: readonly CustomerToNumber[], renumber: boolean): Promise<Committed<Numbered>> {
  return runCommand('numberFolders', ['archiveFolders'], async (recorder) => {
    const rule = await archiveRule(today());
    const folders = await db.archiveFolders.toArray();
    const firsts = firstVolumes(folders);
    const taken = new Set(folders.map(({ number }) => number));
    let serial = nextSerial(rule.rule, [...taken, ...folders.flatMap(({ formerNumbers }) => formerNumbers)]);
    const next = (parts: CustomerToNumber): string => {
      for (;;) {
        const number = numberOf(rule, parts, serial);
        serial += 1;
        if (!taken.has(number)) return number;
      }
    };
    const opened: ArchiveFolder[] = [];
    const changes: { readonly id: Id; readonly patch: Partial<ArchiveFolder> }[] = [];
    for (const customer of customers) {
      const first = firsts.get(customer.customerId);
      if (first === undefined) opened.push(newFolder(customer.customerId, next(customer), recorder.at));
      else if (first.number === '') changes.push({ id: first.id, patch: { number: next(customer) } });
      else if (renumber && !isOfRule(rule, customer, first.number))
        changes.push({ id: first.id, patch: { number: next(customer), formerNumbers: [...first.formerNumbers, first.number] } });
    }
    await recorder.createMany('archiveFolders', opened);
    await recorder.patchMany('archiveFolders', changes);
    return { opened: opened.length, renumbered: changes.length, kept: customers.length - opened.length - changes.length };
  });
}

function firstVolumes(folders: readonly ArchiveFolder[]): ReadonlyMap<Id, ArchiveFolder> {
  const firsts = new Map<Id, ArchiveFolder>();
  for (const folder of folders) {
    const known = firsts.get(folder.customerId);
    if (folder.destroyedOn === null && (known === undefined || folder.volume < known.volume)) firsts.set(folder.customerId, folder);
  }
  return firsts;
}

function numberOf({ rule, letters }: ArchiveRule, { industry, ...parts }: CustomerToNumber, serial: number): string {
  return archiveNumber(rule, { ...parts, classLetter: industry === null ? '' : letters[industry], serial });
}

/** A number whose class, grade and region are still right keeps its serial. */
function isOfRule(rule: ArchiveRule, customer: CustomerToNumber, number: string): boolean {
  const serial = nextSerial(rule.rule, [number]) - 1;
  return serial > 0 && numberOf(rule, customer, serial) === number;
}

function newFolder(customerId: Id, number: string, at: number): ArchiveFolder {
  return {
    id: newId(),
    customerId,
    number,
    formerNumbers: [],
    volume: 1,
    place: NOWHERE,
    pages: null,
    openedOn: today(),
    keepUntil: null,
    destroyedOn: null,
    missingSince: null,
    notes: '',
    createdAt: at,
    updatedAt: at,
  };
}
