import { beforeEach, describe, expect, it } from 'vitest';
import { folderCode } from '../../../shared/archive/archive-code.ts';
import { NOWHERE, placeOf } from '../../../shared/archive/place-text.ts';
import { addDays } from '../../../shared/values/local-date.ts';
import { archiveRule, archiveRules, saveArchiveRule } from '../../../renderer/data/archive/archive-rule.ts';
import { archiveList, archiveOf, archiveRows } from '../../../renderer/data/archive/archives.ts';
import {
  destroyFolder,
  foldersToLabel,
  foundFolder,
  moveFolders,
  numberByRule,
  placesInUse,
  saveFolder,
} from '../../../renderer/data/archive/folders.ts';
import type { ArchiveFolder } from '../../../shared/records/archive-folder.ts';
import { today } from '../../../renderer/data/clock.ts';
import { db } from '../../../renderer/data/db.ts';
import { undoBatch } from '../../../renderer/data/history.ts';
import { folder, newCustomer } from '../support/archive-drafts.ts';
import { freshDatabase } from '../support/fresh-database.ts';

const TODAY = '2026-11-26';
const LIST = { asOf: TODAY, show: 'all', text: '', place: '', order: { by: 'number', descending: false } } as const;

beforeEach(freshDatabase);

async function saved(draft: Parameters<typeof saveFolder>[0]): Promise<ArchiveFolder> {
  const result = await saveFolder(draft);
  if (!result.ok) throw new Error(result.error.code);
  return result.value.value;
}

async function listed(text: string): Promise<readonly string[]> {
  const order = await archiveList({ ...LIST, text });
  return (await archiveRows(order.token, 0, order.count)).map(({ name }) => name);
}

describe('§6.2.1 folders', () => {
  it('are found by number however typed, by a former number, by the code on the label, by customer and pinyin', async () => {
    const shou = await newCustomer('首鋼建設集團有限公司');
    await newCustomer('寶鋼金屬有限公司');
    const first = await saved(folder(shou.id, 'ja-0001'));
    await saved({ ...folder(shou.id, 'JB-0007'), id: first.id });
    for (const text of ['ＪＢ－0007', 'ja-0001', folderCode(first), folderCode({ id: first.id, number: 'old' })])
      expect((await foundFolder(text, TODAY))?.folder).toMatchObject({ id: first.id, number: 'JB-0007', formerNumbers: ['JA-0001'] });
    expect(await foundFolder('JA-9999', TODAY)).toBeNull();
    for (const text of ['jb-0007', 'JA-0001', '首鋼', 'sgjs']) expect(await listed(text)).toEqual(['首鋼建設集團有限公司']);
  });

  it('of one number are refused with whose it is, until that one is destroyed', async () => {
    const [one, other] = [await newCustomer('首鋼'), await newCustomer('寶鋼')];
    const first = await saved(folder(one.id, 'JA-0001'));
    expect(await saveFolder(folder(other.id, ' ja-0001 '))).toMatchObject({
      ok: false,
      error: { code: 'duplicate', number: 'JA-0001', customer: '首鋼' },
    });
    expect(await saveFolder(folder(other.id, ' '))).toMatchObject({ ok: false, error: { code: 'noNumber' } });
    await destroyFolder(first.id, TODAY);
    expect((await saveFolder(folder(other.id, 'JA-0001'))).ok).toBe(true);
    expect((await foundFolder('JA-0001', TODAY))?.name).toBe('寶鋼');
  });

  it('are numbered by the rule, many at once; a new rule renumbers and the old number stays findable; all of it undone', async () => {
    const a = await newCustomer('甲', { industry: 'construction', region: '邯鄲', ledgerGrade: 'A' });
    const b = await newCustomer('乙', { industry: 'machinery' });
    const numbered = await numberByRule([a.id, b.id], TODAY, false);
    expect(numbered.value).toEqual({ opened: 2, renumbered: 0, kept: 0 });
    const numbers = async () => Promise.all([a, b].map(async ({ id }) => (await archiveOf(id, TODAY)).folders[0]?.number));
    expect(await numbers()).toEqual([expect.stringMatching(/^J[A-DX]-HD-0001$/), expect.stringMatching(/^M[A-DX]-X-0002$/)]);
    expect((await numberByRule([a.id, b.id], TODAY, true)).value).toEqual({ opened: 0, renumbered: 0, kept: 2 });
    await saveArchiveRule({ rule: 'DA{serial:3}', letters: { construction: 'J', machinery: 'M', metalProducts: 'P' }, since: today() });
    const renumbered = await numberByRule([a.id, b.id], TODAY, true);
    expect(renumbered.value).toEqual({ opened: 0, renumbered: 2, kept: 0 });
    expect(await numbers()).toEqual(['DA001', 'DA002']);
    expect((await archiveOf(a.id, TODAY)).folders[0]?.formerNumbers).toHaveLength(1);
    await undoBatch(renumbered.batch);
    expect((await numbers())[0]).toMatch(/-HD-0001$/);
    await undoBatch(numbered.batch);
    expect(await numbers()).toEqual([undefined, undefined]);
  });

  it('a rule counts from its day on; earlier and later ones stay in the history, and numbers that were given never change', async () => {
    const letters = { construction: 'J', machinery: 'M', metalProducts: 'P' };
    const { id } = await newCustomer('甲', { industry: 'construction' });
    await numberByRule([id], TODAY, false);
    await db.settings.put({ key: 'archiveRule', value: { rule: 'OLD{serial}', letters, since: '2020-01-01' } });
    const later = addDays(today(), 30);
    await saveArchiveRule({ rule: 'NEW{serial}', letters, since: later });
    expect((await archiveRules()).map(({ rule }) => rule)).toEqual(['{class}{grade}-{region}-{serial:4}', 'OLD{serial}', 'NEW{serial}']);
    const inForce = async (day: string) => (await archiveRule(day)).rule;
    expect(await Promise.all(['2019-12-31', '2020-01-01', addDays(later, -1), later].map(inForce))).toEqual([
      '{class}{grade}-{region}-{serial:4}',
      'OLD{serial}',
      'OLD{serial}',
      'NEW{serial}',
    ]);
    expect((await archiveOf(id, TODAY)).folders[0]?.number).toMatch(/-0001$/);
    const replaced = await saveArchiveRule({ rule: 'DA{serial}', letters, since: later });
    expect((await archiveRules()).map(({ rule }) => rule)).toHaveLength(3);
    await undoBatch(replaced.batch);
    expect(await inForce(later)).toBe('NEW{serial}');
    await expect(saveArchiveRule({ rule: 'no serial', letters, since: later })).rejects.toThrow(RangeError);
  });

  it('move to a place many at once, are counted there, filtered by it, and labelled in the order of the shelf', async () => {
    const [a, b] = [await newCustomer('甲'), await newCustomer('乙')];
    await saved(folder(a.id, 'B-2', { place: placeOf('庫房/9') }));
    await saved(folder(b.id, 'A-1'));
    const moved = await moveFolders([a.id, b.id], placeOf('庫房/1/2'));
    expect(moved.value).toBe(2);
    expect(await placesInUse()).toEqual([
      { place: '庫房', folders: 2 },
      { place: '庫房/1', folders: 2 },
      { place: '庫房/1/2', folders: 2 },
    ]);
    expect((await archiveList({ ...LIST, place: '庫房/1' })).count).toBe(2);
    expect((await archiveList({ ...LIST, place: '庫房/9' })).count).toBe(0);
    expect((await foldersToLabel([a.id, b.id], TODAY)).map((each) => each.folder.number)).toEqual(['A-1', 'B-2']);
    await undoBatch(moved.batch);
    expect((await archiveOf(b.id, TODAY)).folders[0]?.place).toEqual(NOWHERE);
  });
});
