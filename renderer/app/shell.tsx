import { Outlet, useLocation } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useTranslations } from 'use-intl';
import { DueNotices } from '../features/today/notify/due-notices.tsx';
import { host } from '../host/current-host.ts';
import { DropTarget } from './drop-target.tsx';
import { KeyboardHelp } from './keyboard-help.tsx';
import { rememberPlace } from './last-place.ts';
import { Navigation } from './navigation.tsx';
import { StatusLine } from './status-line.tsx';
import { TopBar } from './top-bar.tsx';
import { useShellKeys } from './use-shell-keys.ts';
import classes from './shell.module.css';

/** The frame around every screen. */
export function Shell() {
  const t = useTranslations('shell');
  const { href } = useLocation();
  useEffect(() => rememberPlace(href), [href]);
  useShellKeys();
  return (
    <div className={classes.shell}>
      <a className={classes.skip} href="#screen" onClick={focusScreen}>
        {t('skipToScreen')}
      </a>
      <Navigation />
      <TopBar />
      <div id="screen" className={classes.screen} tabIndex={-1}>
        <Outlet />
      </div>
      <StatusLine />
      <KeyboardHelp />
      <DropTarget />
      {host.home === 'electron' && <DueNotices />}
    </div>
  );
}

/** The address belongs to the router, so the jump is made by hand. */
function focusScreen(event: React.MouseEvent): void {
  event.preventDefault();
  document.getElementById('screen')?.focus();
}
