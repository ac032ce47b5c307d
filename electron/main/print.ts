import type { BrowserWindow } from 'electron';
import { footerTemplate } from './footer-template.ts';

/** The shown page as PDF; paper size and margins come from print CSS. */
export async function printPdf(window: BrowserWindow, footer: string): Promise<Uint8Array> {
  const pdf = await window.webContents.printToPDF({
    preferCSSPageSize: true,
    printBackground: true,
    ...(footer === '' ? {} : { displayHeaderFooter: true, headerTemplate: '<span></span>', footerTemplate: footerTemplate(footer) }),
  });
  return new Uint8Array(pdf);
}

/** The system's print dialog. */
export function printPaper(window: BrowserWindow): Promise<{ readonly status: 'printed' | 'cancelled' | 'failed' }> {
  return new Promise((done) => {
    window.webContents.print({ printBackground: true }, (success, reason) => {
      if (success) done({ status: 'printed' });
      else done({ status: /cancel/i.test(reason) ? 'cancelled' : 'failed' });
    });
  });
}
