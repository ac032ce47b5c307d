import type { Id } from '../../shared/values/id.ts';
import { newId } from './clock.ts';
import { runCommand } from './command.ts';
import type { Committed } from './committed.ts';
import { db } from './db.ts';
import type { SavedView } from './saved-view.ts';

export type { SavedView } from './saved-view.ts';

/** By name. */
export async function savedViews(): Promise<readonly SavedView[]> {
  const views = await db.savedViews.toArray();
  return views.sort((a, b) => a.name.localeCompare(b.name));
}

/** A draft with the id of an existing view replaces it. */
export async function saveView(draft: Omit<SavedView, 'id'> & { readonly id?: Id }): Promise<Committed<SavedView>> {
  const view: SavedView = { ...draft, id: draft.id ?? newId() };
  return runCommand('saveView', ['savedViews'], async (recorder) => {
    await recorder.put('savedViews', view);
    return view;
  });
}

export async function deleteView(id: Id): Promise<Committed<void>> {
  return runCommand('deleteView', ['savedViews'], async (recorder) => {
    await recorder.removeMany('savedViews', [id]);
  });
}
