import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { beforeEach, describe, expect, it } from 'vitest';
import { orderCustomers } from '../../renderer/data/customer-table.ts';
import { createCustomer } from '../../renderer/data/customers.ts';
import { deleteView, saveView, savedViews } from '../../renderer/data/saved-views.ts';
import { saveSession, session } from '../../renderer/data/session.ts';
import { useQuery } from '../../renderer/data/use-query.ts';
import { freshDatabase } from './support/fresh-database.ts';

const QUERY = { text: '', filters: {}, sort: { column: 'name', descending: false }, asOf: '2026-11-23' } as const;

function Total(): string {
  const order = useQuery(() => orderCustomers(QUERY), []);
  const who = useQuery(session, []);
  return `${order?.total ?? '-'} ${who?.who ?? '-'}`;
}

beforeEach(freshDatabase);

describe('a screen', () => {
  it('asks again after every command, rows and columns alike', async () => {
    const container = document.createElement('div');
    const root = createRoot(container);
    root.render(createElement(Total));
    await expect.poll(() => container.textContent).toBe('0 ');
    await createCustomer({ name: '甲' });
    await expect.poll(() => container.textContent).toBe('1 ');
    await saveSession({ who: '李' });
    await expect.poll(() => container.textContent).toBe('1 李');
    root.unmount();
  });
});

describe('the session', () => {
  it('is nobody at first, and keeps what was not changed', async () => {
    expect(await session()).toEqual({
      who: '',
      company: '',
      device: '',
      locale: null,
      colorScheme: 'auto',
      highContrast: false,
      firstRunDone: false,
    });
    await saveSession({ company: '某某鋼材', locale: 'zh-Hant' });
    await saveSession({ who: '李' });
    expect(await session()).toMatchObject({
      who: '李',
      company: '某某鋼材',
      locale: 'zh-Hant',
      device: expect.stringMatching(/^[0-9a-f-]{36}$/),
    });
    expect((await saveSession({ who: '李' })).batch).toBe('');
  });
});

describe('saved views', () => {
  it('come by name, are replaced by id and can be deleted', async () => {
    const view = { name: '乙', text: '', filters: { grade: ['A'] }, sort: QUERY.sort, columns: ['name', 'grade'] } as const;
    const { value } = await saveView(view);
    await saveView({ ...view, name: 'A' });
    await saveView({ ...value, text: '上海' });
    expect((await savedViews()).map(({ name, text }) => name + text)).toEqual(['A', '乙上海']);
    await deleteView(value.id);
    expect(await savedViews()).toHaveLength(1);
  });
});
