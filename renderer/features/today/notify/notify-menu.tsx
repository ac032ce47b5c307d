import { Button, Group, Popover, Stack, Switch, Text, TextInput } from '@mantine/core';
import { IconBell, IconBellOff } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { host } from '../../../host/current-host.ts';
import { isClock, keepNotifying, notifying, type Notifying } from './quiet-hours.ts';

/** Whether and when this computer pops up what is due. */
export function NotifyMenu() {
  const t = useTranslations('today.quiet');
  const [settings, setSettings] = useState(notifying);
  function change(patch: Partial<Notifying>): void {
    const next = { ...settings, ...patch };
    setSettings(next);
    if (isClock(next.quietFrom) && isClock(next.quietTo)) keepNotifying(next);
  }
  const off = !settings.on || host.home === 'browser';
  return (
    <Popover position="bottom-end" shadow="md" trapFocus returnFocus>
      <Popover.Target>
        <Button
          variant="default"
          size="compact-md"
          leftSection={off ? <IconBellOff size={15} aria-hidden /> : <IconBell size={15} aria-hidden />}
        >
          {t('open')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={t('title')} maw={320}>
        <Stack gap="xs">
          <Text size="sm">{host.home === 'browser' ? t('browser') : t('hint')}</Text>
          {host.home === 'electron' && (
            <>
              <Switch label={t('on')} checked={settings.on} onChange={(event) => change({ on: event.currentTarget.checked })} />
              <Group gap="xs" align="flex-start" grow>
                {(['quietFrom', 'quietTo'] as const).map((field) => (
                  <TextInput
                    key={field}
                    type="time"
                    label={t(field === 'quietFrom' ? 'from' : 'to')}
                    value={settings[field]}
                    disabled={!settings.on}
                    error={isClock(settings[field]) ? null : t('wrong')}
                    onChange={(event) => change({ [field]: event.currentTarget.value })}
                  />
                ))}
              </Group>
              <Text size="xs" c="dimmed">
                {t('note')}
              </Text>
            </>
          )}
        </Stack>
      </Popover.Dropdown>
    </Popover>
  );
}
