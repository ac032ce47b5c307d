import { expect, test } from '@playwright/test';
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { answerSaveDialog } from './answer-save-dialog.ts';
import { electronProgram, launchApp, launchArgs, newUserData, type RunningApp } from './launch.ts';

function boundsOf({ app }: RunningApp) {
  return app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.getBounds());
}

function menuOf({ app }: RunningApp) {
  return app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.items.map((item) => item.label));
}

function save({ window: page }: RunningApp, suggestedName: string) {
  return page.evaluate(
    (name) =>
      window.steelDossier?.call('files:save', {
        title: 'Save',
        suggestedName: name,
        filters: [{ name: 'Text', extensions: ['txt'] }],
        bytes: new TextEncoder().encode('鋼'),
      }),
    suggestedName,
  );
}

test('the window comes back where it was, and after a damaged memory at its default size', async () => {
  const first = await launchApp();
  const place = { x: 40, y: 30, width: 1000, height: 700 };
  await first.app.evaluate(({ BrowserWindow }, bounds) => BrowserWindow.getAllWindows()[0]?.setBounds(bounds), place);
  // The window system moves a window when it gets to it.
  await expect.poll(() => boundsOf(first)).toEqual(place);
  await first.close();

  const second = await launchApp({ userData: first.userData });
  expect(await boundsOf(second)).toEqual(place);
  await second.close();

  writeFileSync(join(first.userData, 'shell-state.json'), '{"bounds":{"x":1e9}');
  const third = await launchApp({ userData: first.userData });
  expect((await boundsOf(third))?.width).toBeGreaterThan(1000);
  await third.close();
});

test('a second start ends itself and leaves the one window', async () => {
  const first = await launchApp();
  const told = first.app.evaluate(({ app }) => new Promise<boolean>((done) => app.once('second-instance', () => done(true))));
  const second = spawn(electronProgram(), launchArgs(first.userData, 'zh-TW'), { stdio: 'ignore' });
  const exitCode = await new Promise((done) => second.once('exit', done));
  expect(exitCode).toBe(0);
  expect(await told).toBe(true);
  expect(await first.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
  await first.close();
});

test('the menu speaks the system’s language, follows the window’s, and keeps it', async () => {
  const first = await launchApp({ language: 'zh-CN' });
  expect(await menuOf(first)).toContain('文件');
  await first.window.evaluate(() => window.steelDossier?.call('menu:language', 'zh-Hant'));
  expect(await menuOf(first)).toContain('檔案');
  await first.window.evaluate(() => window.steelDossier?.call('menu:language', 'en'));
  expect(await menuOf(first)).toEqual(['File', 'Edit', 'View', 'Window', 'Help']);
  const state: unknown = JSON.parse(readFileSync(join(first.userData, 'shell-state.json'), 'utf8'));
  expect(state).toMatchObject({ locale: 'en' });
  await first.close();
});

test('a menu item tells the window', async () => {
  const running = await launchApp();
  await running.window.evaluate(() => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    window.steelDossier?.onMenuCommand((command) => heard.push(command));
  });
  await running.app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById('new-customer')?.click());
  await expect.poll(() => running.window.evaluate(() => (window as unknown as { heard: string[] }).heard)).toEqual(['new-customer']);
  await running.close();
});

test('a saved file is whole, its suggested name harmless, and a failure leaves nothing behind', async () => {
  const running = await launchApp();
  const folder = newUserData();
  await answerSaveDialog(running, join(folder, '檔案.txt'));
  expect(await save(running, '../../名/錄:2024?.txt')).toEqual({ status: 'saved', name: '檔案.txt' });
  expect(readFileSync(join(folder, '檔案.txt'), 'utf8')).toBe('鋼');
  expect(await running.app.evaluate(() => (globalThis as unknown as { offered: string[] }).offered)).toEqual(['名 錄 2024.txt']);

  mkdirSync(join(folder, 'taken.txt', 'x'), { recursive: true });
  await answerSaveDialog(running, join(folder, 'taken.txt'));
  expect(await save(running, 'x.txt')).toMatchObject({ status: 'failed' });
  expect(readdirSync(folder).toSorted()).toEqual(['taken.txt', '檔案.txt']);
  await running.close();
});

test('the shown page becomes a PDF', async () => {
  const running = await launchApp();
  const start = await running.window.evaluate(async () => {
    const bytes = await window.steelDossier?.call('print:pdf', { footer: '{page} / {pages} <b>' });
    return new TextDecoder().decode(bytes?.slice(0, 5));
  });
  expect(start).toBe('%PDF-');
  await running.close();
});

test('when the window’s process dies, a page says so and leads back', async () => {
  const running = await launchApp();
  const address = await running.app.evaluate(async ({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    const shown = new Promise<string>((done) => contents?.on('did-finish-load', () => done(contents.getURL())));
    contents?.forcefullyCrashRenderer();
    return shown;
  });
  expect(address).toBe('app://steel-dossier/crash.html');
  const back = await running.app.evaluate(async ({ BrowserWindow }) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    const shown = new Promise<string>((done) => contents?.once('did-finish-load', () => done(contents.getURL())));
    await contents?.executeJavaScript('document.querySelector("a").click()', true);
    return shown;
  });
  expect(back).toBe('app://steel-dossier/');
  await running.close();
});
