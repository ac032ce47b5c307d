import { BrowserWindow, Menu, type MenuItemConstructorOptions } from 'electron';
import { MENU_EVENT, type MenuCommand } from '../../shared/ipc.ts';
import type { Locale } from '../../shared/values/id.ts';
import { menuTexts } from './menu-texts.ts';
import { isPaperRoom } from './paper-room.ts';

type Texts = ReturnType<typeof menuTexts>;
const SEPARATOR: MenuItemConstructorOptions = { type: 'separator' };

/** The native menu in one language. Items with a command tell the window; the others are the system's own roles. */
export function showMenu(locale: Locale): void {
  const texts = menuTexts(locale);
  const mac: MenuItemConstructorOptions[] = process.platform === 'darwin' ? [{ role: 'appMenu' }] : [];
  Menu.setApplicationMenu(
    Menu.buildFromTemplate([...mac, fileMenu(texts), editMenu(texts), viewMenu(texts), windowMenu(texts), helpMenu(texts)]),
  );
}

function command(label: string, accelerator: string, name: MenuCommand): MenuItemConstructorOptions {
  return { id: name, label, accelerator, click: () => tellWindow(name) };
}

function tellWindow(name: MenuCommand): void {
  BrowserWindow.getAllWindows()
    .find((each) => !isPaperRoom(each))
    ?.webContents.send(MENU_EVENT, name);
}

function fileMenu({ file }: Texts): MenuItemConstructorOptions {
  return {
    label: file.title,
    submenu: [
      command(file.newCustomer, 'CmdOrCtrl+N', 'new-customer'),
      command(file.import, 'CmdOrCtrl+I', 'import'),
      command(file.export, 'CmdOrCtrl+E', 'export'),
      command(file.print, 'CmdOrCtrl+P', 'print'),
      SEPARATOR,
      command(file.settings, 'CmdOrCtrl+,', 'settings'),
      SEPARATOR,
      { role: 'quit', label: file.quit },
    ],
  };
}

function editMenu({ edit }: Texts): MenuItemConstructorOptions {
  return {
    label: edit.title,
    submenu: [
      // Ctrl+Z stays the text field's own; the last change to the data has a key of its own.
      { role: 'undo', label: edit.undoTyping },
      { role: 'redo', label: edit.redoTyping },
      command(edit.undoChange, 'CmdOrCtrl+Alt+Z', 'undo'),
      SEPARATOR,
      { role: 'cut', label: edit.cut },
      { role: 'copy', label: edit.copy },
      { role: 'paste', label: edit.paste },
      { role: 'selectAll', label: edit.selectAll },
      SEPARATOR,
      command(edit.search, 'CmdOrCtrl+K', 'search'),
    ],
  };
}

function viewMenu({ view }: Texts): MenuItemConstructorOptions {
  const forDevelopers: MenuItemConstructorOptions[] = import.meta.env.DEV
    ? [SEPARATOR, { role: 'forceReload' }, { role: 'toggleDevTools' }]
    : [];
  return {
    label: view.title,
    submenu: [
      { role: 'zoomIn', label: view.larger, accelerator: 'CmdOrCtrl+=' },
      { role: 'zoomOut', label: view.smaller },
      { role: 'resetZoom', label: view.actualSize },
      SEPARATOR,
      { role: 'togglefullscreen', label: view.fullScreen },
      ...forDevelopers,
    ],
  };
}

function windowMenu({ window }: Texts): MenuItemConstructorOptions {
  return {
    label: window.title,
    submenu: [
      { role: 'minimize', label: window.minimize },
      { role: 'close', label: window.close },
    ],
  };
}

function helpMenu({ help }: Texts): MenuItemConstructorOptions {
  return { label: help.title, submenu: [command(help.keyboard, 'F1', 'keyboard-help')] };
}
