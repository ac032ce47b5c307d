import { useMantineColorScheme } from '@mantine/core';
import { useEffect, useEffectEvent } from 'react';
import { useTranslations } from 'use-intl';
import type { Locale } from '../../shared/values/id.ts';
import { host } from '../host/current-host.ts';

interface AppearanceProps {
  readonly locale: Locale;
  readonly colorScheme: 'light' | 'dark' | 'auto';
  readonly highContrast: boolean;
}

/** Carries the session's language and looks to the document, Mantine and the host's native menu. */
export function Appearance({ locale, colorScheme, highContrast }: AppearanceProps) {
  const t = useTranslations('shell');
  const { setColorScheme } = useMantineColorScheme();
  // The setter is a new one each time, and even setting what is set has the browser work out the style of the whole page twice.
  const applyColorScheme = useEffectEvent(setColorScheme);
  useEffect(() => applyColorScheme(colorScheme), [colorScheme]);
  useEffect(() => {
    document.documentElement.lang = locale;
    document.title = t('appName');
    host.languageChanged(locale);
  }, [locale, t]);
  useEffect(() => {
    document.documentElement.dataset['contrast'] = highContrast ? 'high' : 'normal';
  }, [highContrast]);
  return null;
}
