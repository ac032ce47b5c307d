import { beforeEach, describe, expect, it } from 'vitest';
import { attachFile, attachmentBytes, attachmentsByIds, LARGEST_ATTACHMENT } from '../../../renderer/data/credit/attachments.ts';
import { db } from '../../../renderer/data/db.ts';
import { undoBatch } from '../../../renderer/data/history.ts';
import { freshDatabase } from '../support/fresh-database.ts';

const PDF = new TextEncoder().encode('%PDF-1.7 營業執照');

beforeEach(freshDatabase);

describe('attached files', () => {
  it('come back byte for byte, are stored once, and are told by their content', async () => {
    const first = await attachFile({ name: '執照.jpg', bytes: PDF });
    const second = await attachFile(new File([PDF], '執照副本.pdf'));
    expect([first.value, second.value]).toMatchObject([
      { type: 'pdf', bytes: PDF.length, name: '執照.jpg', hash: expect.stringMatching(/^[0-9a-f]{64}$/) },
      { type: 'pdf', hash: first.value.hash },
    ]);
    expect(await db.attachmentBytes.count()).toBe(1);
    expect(await attachmentBytes(second.value.id)).toEqual(PDF);
    expect((await attachmentsByIds([second.value.id, 'gone', first.value.id])).map(({ name }) => name)).toEqual([
      '執照副本.pdf',
      '執照.jpg',
    ]);
  });

  it('of kinds: image, office, text, other', async () => {
    const kinds = [[0x89, 0x50, 0x4e, 0x47], [0x50, 0x4b, 0x03, 0x04, 1], [...new TextEncoder().encode('對賬單')], [0, 1, 2, 0xff]];
    const types: string[] = [];
    for (const bytes of kinds) types.push((await attachFile({ name: 'a.pdf', bytes: Uint8Array.from(bytes) })).value.type);
    expect(types).toEqual(['image', 'office', 'text', 'other']);
  });

  it('none that is empty or larger than 50 MB', async () => {
    await expect(attachFile({ name: 'a', bytes: new Uint8Array() })).rejects.toThrow(RangeError);
    await expect(attachFile({ name: 'a', bytes: new Uint8Array(LARGEST_ATTACHMENT + 1) })).rejects.toThrow(RangeError);
    expect(await db.attachments.count()).toBe(0);
  });

  it('undo takes the file away, and undoing that brings it back whole', async () => {
    const { value, batch } = await attachFile({ name: '執照.pdf', bytes: PDF });
    const undone = await undoBatch(batch);
    expect(await attachmentBytes(value.id)).toBeUndefined();
    await undoBatch(undone.batch);
    expect(await attachmentBytes(value.id)).toEqual(PDF);
  });
});
