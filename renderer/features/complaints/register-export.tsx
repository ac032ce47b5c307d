import { Button, Popover, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { isLocalDate } from '../../../shared/values/local-date.ts';
import { dateOfTime, type LocalTime } from '../../../shared/values/local-time.ts';
import { useScreenCommand } from '../../ui/screen-command.ts';
import { useExportRegister } from './use-export-register.ts';
import classes from './complaints.module.css';

/** The register of what was received between two days, this year at first, for Excel. */
export function RegisterExport({ now }: { readonly now: LocalTime }) {
  const t = useTranslations('complaints.register');
  const exportRegister = useExportRegister();
  const day = dateOfTime(now);
  const [opened, setOpened] = useState(false);
  const [from, setFrom] = useState(`${day.slice(0, 4)}-01-01`);
  const [to, setTo] = useState(day);
  useScreenCommand('export', () => setOpened(true));
  const problem = !isLocalDate(from) || !isLocalDate(to) ? t('dayMissing') : from > to ? t('backwards') : null;

  async function save(): Promise<void> {
    if (problem !== null) return;
    setOpened(false);
    await exportRegister(from, to);
  }
  return (
    <Popover opened={opened} onChange={setOpened} position="bottom-end" shadow="md" trapFocus returnFocus>
      <Popover.Target>
        <Button variant="default" size="compact-md" onClick={() => setOpened(!opened)}>
          {t('open')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={t('open')}>
        <div className={classes.register}>
          <TextInput type="date" label={t('from')} value={from} onChange={(event) => setFrom(event.currentTarget.value)} />
          <TextInput type="date" label={t('to')} value={to} error={problem} onChange={(event) => setTo(event.currentTarget.value)} />
          <Button onClick={() => void save()}>{t('save')}</Button>
        </div>
      </Popover.Dropdown>
    </Popover>
  );
}
