import { ActionIcon, Button, Checkbox, Popover } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconColumns3 } from '@tabler/icons-react';
import { useTranslations } from 'use-intl';
import { placeColumn, showColumn, showColumns, useColumnLayout } from '../columns/column-layout.ts';
import { FIRST_COLUMN } from '../columns/customer-columns.ts';
import { useColumnTitle } from '../columns/use-column-title.ts';
import classes from './list.module.css';

/** Which columns are shown, and in which order; the same by keyboard as by dragging their heads. */
export function ColumnsMenu() {
  const t = useTranslations('customers.columns');
  const title = useColumnTitle();
  const layout = useColumnLayout();
  const movable = layout.order.filter((id) => id !== FIRST_COLUMN);
  return (
    <Popover position="bottom-end" shadow="md" trapFocus returnFocus withinPortal>
      <Popover.Target>
        <ActionIcon variant="subtle" color="gray" aria-label={t('label')} title={t('label')}>
          <IconColumns3 size={16} />
        </ActionIcon>
      </Popover.Target>
      <Popover.Dropdown p={8} aria-label={t('label')}>
        <div className={classes.columns}>
          {movable.map((id, index) => (
            <div key={id} className={classes.column}>
              <Checkbox
                size="xs"
                label={title(id)}
                checked={!layout.hidden.includes(id)}
                onChange={(event) => showColumn(id, event.currentTarget.checked)}
              />
              <span className={classes.movers}>
                <ActionIcon
                  size={20}
                  variant="subtle"
                  color="gray"
                  disabled={index === 0}
                  aria-label={t('earlier', { column: title(id) })}
                  onClick={() => placeColumn(id, movable[index - 1] ?? id)}
                >
                  <IconArrowUp size={13} />
                </ActionIcon>
                <ActionIcon
                  size={20}
                  variant="subtle"
                  color="gray"
                  disabled={index === movable.length - 1}
                  aria-label={t('later', { column: title(id) })}
                  onClick={() => placeColumn(id, movable[index + 1] ?? id)}
                >
                  <IconArrowDown size={13} />
                </ActionIcon>
              </span>
            </div>
          ))}
        </div>
        <Button mt={6} size="compact-xs" variant="subtle" onClick={() => showColumns([])}>
          {t('reset')}
        </Button>
      </Popover.Dropdown>
    </Popover>
  );
}
