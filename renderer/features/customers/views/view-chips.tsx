import { ActionIcon, Chip, Menu } from '@mantine/core';
import { IconDots, IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { deleteView, saveView, type SavedView } from '../../../data/saved-views.ts';
import { shownColumns, useColumnLayout } from '../columns/column-layout.ts';
import { setView, useTableView } from '../table-view.ts';
import { useRun } from '../use-run.ts';
import { NameDialog } from './name-dialog.tsx';
import { ALL, differsFrom, MINE, viewContent } from './present-view.ts';
import type { Address } from './use-address.ts';
import classes from './views.module.css';

interface ViewChipsProps {
  readonly address: Address;
  readonly views: readonly SavedView[];
  readonly who: string;
}

/** Ways of looking at the table: everybody, one's own, and those that were saved. */
export function ViewChips({ address, views, who }: ViewChipsProps) {
  const t = useTranslations('customers.views');
  const run = useRun();
  const present = useTableView();
  const columns = shownColumns(useColumnLayout());
  const [naming, setNaming] = useState<'new' | 'rename' | null>(null);
  const current = views.find((view) => view.id === present.applied);
  const content = viewContent(present.applied, views, who);
  const changed = content === undefined || differsFrom(content, address.text, present, columns);
  const chips = [...(who === '' ? [] : [{ id: MINE, name: t('mine') }]), { id: ALL, name: t('all') }, ...views];

  /** The chosen view again takes it back to what was saved. */
  function choose(id: string): void {
    setView({ applied: '' });
    address.setView(id, viewContent(id, views, who)?.text ?? '');
  }
  async function save(name: string, id?: string): Promise<void> {
    const saved = await run(
      saveView({
        ...(id === undefined ? {} : { id }),
        name,
        text: address.text.trim(),
        filters: present.filters,
        sort: present.sort,
        columns,
      }),
      t('saved', { name }),
    );
    if (!saved) return;
    setView({ applied: saved.value.id });
    address.setView(saved.value.id, address.text);
  }
  return (
    <div className={classes.chips} role="group" aria-label={t('label')}>
      {chips.map(({ id, name }) => (
        <Chip
          key={id}
          size="xs"
          radius="xl"
          variant="light"
          checked={present.applied === id}
          className={classes.chip}
          onChange={() => choose(id)}
        >
          {name}
          {present.applied === id && changed ? ' •' : ''}
        </Chip>
      ))}
      {current && (
        <Menu position="bottom-start" shadow="md">
          <Menu.Target>
            <ActionIcon variant="subtle" color="gray" aria-label={t('manage', { name: current.name })}>
              <IconDots size={15} />
            </ActionIcon>
          </Menu.Target>
          <Menu.Dropdown>
            <Menu.Item disabled={!changed} onClick={() => void save(current.name, current.id)}>
              {t('update')}
            </Menu.Item>
            <Menu.Item onClick={() => setNaming('rename')}>{t('rename')}</Menu.Item>
            <Menu.Item
              color="red.9"
              onClick={() => {
                address.setView(ALL, '');
                void run(deleteView(current.id), t('deleted', { name: current.name }));
              }}
            >
              {t('delete')}
            </Menu.Item>
          </Menu.Dropdown>
        </Menu>
      )}
      <ActionIcon variant="default" radius="xl" size={26} aria-label={t('save')} title={t('save')} onClick={() => setNaming('new')}>
        <IconPlus size={14} />
      </ActionIcon>
      {naming !== null && (
        <NameDialog
          title={t(naming === 'new' ? 'save' : 'rename')}
          first={naming === 'rename' ? (current?.name ?? '') : ''}
          action={t(naming === 'new' ? 'saveAction' : 'rename')}
          onName={(name) => {
            if (naming === 'rename' && current) void run(saveView({ ...current, name }), t('renamed', { name }));
            else void save(name);
          }}
          onClose={() => setNaming(null)}
        />
      )}
    </div>
  );
}
