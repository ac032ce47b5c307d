import type { BrowserWindow, WebContents } from 'electron';
import type { PrinterOfSystem } from '../../shared/ipc.ts';
import { footerTemplate } from './footer-template.ts';

/** The shown page as PDF; paper size and margins come from print CSS. */
export async function printPdf({ webContents }: { readonly webContents: WebContents }, footer: string): Promise<Uint8Array> {
  const pdf = await webContents.printToPDF({
    preferCSSPageSize: true,
    printBackground: true,
    ...(footer === '' ? {} : { displayHeaderFooter: true, headerTemplate: '<span></span>', footerTemplate: footerTemplate(footer) }),
  });
  return new Uint8Array(pdf);
}

/** The system's print dialog. */
export function printPaper({ webContents }: BrowserWindow): Promise<{ readonly status: 'printed' | 'cancelled' | 'failed' }> {
  return handedOver(webContents, { printBackground: true });
}

/** Without a dialog, to a printer that was chosen before. `printed` when the system took it; what the printer does with it nobody tells. */
export function printOn(webContents: WebContents, printer: string): Promise<{ readonly status: 'printed' | 'cancelled' | 'failed' }> {
  return handedOver(webContents, {
    silent: true,
    deviceName: printer,
    printBackground: true,
    pageSize: 'A4',
    margins: { marginType: 'none' },
  });
}

export async function printersOf({ webContents }: BrowserWindow): Promise<readonly PrinterOfSystem[]> {
  const printers = await webContents.getPrintersAsync();
  return printers.map(({ name, displayName }) => ({ name, title: displayName === '' ? name : displayName }));
}

function handedOver(
  webContents: WebContents,
  options: Electron.WebContentsPrintOptions,
): Promise<{ readonly status: 'printed' | 'cancelled' | 'failed' }> {
  return new Promise((done) => {
    webContents.print(options, (success, reason) => {
      if (success) done({ status: 'printed' });
      else done({ status: /cancel/i.test(reason) ? 'cancelled' : 'failed' });
    });
  });
}
