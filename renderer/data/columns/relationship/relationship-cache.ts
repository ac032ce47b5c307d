import type { ContactEntry } from '../../../../shared/records/contact-entry.ts';
import type { Visit } from '../../../../shared/records/visit.ts';
import type { Id } from '../../../../shared/values/id.ts';
import { db } from '../../db.ts';
import type { NextStep } from './visit-store.ts';

/** Changes with what is kept, so that an older one is thrown away. */
const KEY = 'relationship/1';

/** What was read from ten years of visits and contacts, so that the next start reads only what came after. Customers are places in `ids`. */
export interface RelationshipCache {
  /** Last entry of the journal that it knows. */
  readonly entry: Id;
  readonly ids: readonly Id[];
  readonly visits: {
    readonly places: Uint32Array;
    /** Where the visits of each of them begin in `made`, and one more. */
    readonly starts: Uint32Array;
    /** Day and ratings in turn. */
    readonly made: Int32Array;
    readonly booked: readonly Visit[];
    readonly steps: readonly (readonly [place: number, step: NextStep])[];
  };
  readonly contacts: {
    readonly last: Int32Array;
    readonly enquiries: readonly ContactEntry[];
    readonly greeted: readonly (readonly [key: string, day: number])[];
  };
}

/** Null without one, or when its journal is not this one's. */
export async function readRelationshipCache(): Promise<RelationshipCache | null> {
  const cache = (await db.caches.get(KEY))?.value as RelationshipCache | undefined;
  if (cache === undefined) return null;
  return (await db.journal.where('id').equals(cache.entry).count()) === 0 ? null : cache;
}

/** It may be lost at any time: a failure is left to the next time. */
export async function saveRelationshipCache(cache: RelationshipCache): Promise<void> {
  await db.caches.put({ key: KEY, value: cache }).catch(() => undefined);
}
