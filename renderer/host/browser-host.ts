import type { FileFilter, MailOutcome, OpenedFile } from '../../shared/ipc.ts';
import { mailLink } from '../../shared/mail/mail-link.ts';
import type { Mail } from '../../shared/mail/mail.ts';
import type { Host } from './host.ts';
import { withPagesReady } from './pages-ready.ts';
import { pickFolder } from './pick-folder.ts';

// A download may be read by the browser after the click returns; a minute is ample for a local blob.
const BLOB_LIFETIME_MS = 60_000;

/** The host inside a browser: file picker, download, the browser's own print dialog. */
export const browserHost: Host = {
  home: 'browser',
  systemLanguages: () => Promise.resolve(navigator.languages),
  openFiles: ({ filters, multiple }) => pickFiles(filters, multiple),
  openFolder: pickFolder,
  saveFile: ({ suggestedName, bytes }) => {
    download(suggestedName, bytes);
    return Promise.resolve({ status: 'saved', name: suggestedName });
  },
  savePdf: async ({ suggestedName }) => {
    // The browser's "save as PDF" suggests the page's title as file name.
    await withPagesReady(suggestedName.replace(/\.pdf$/i, ''), printDialog);
    return { status: 'printed' };
  },
  pdfBytes: () => Promise.resolve(null),
  paperRoom: null,
  printPaper: async () => {
    await withPagesReady(document.title, printDialog);
    return { status: 'printed' };
  },
  notify: () => Promise.resolve('unsupported'),
  openMail: (mail) => Promise.resolve(openMail(mail)),
  languageChanged: () => undefined,
  onMenuCommand: () => () => undefined,
};

function printDialog(): Promise<void> {
  window.print();
  return Promise.resolve();
}

function pickFiles(filters: readonly FileFilter[], multiple: boolean): Promise<readonly OpenedFile[]> {
  return new Promise((done, fail) => {
    const input = document.createElement('input');
    input.type = 'file';
    input.multiple = multiple;
    input.accept = acceptOf(filters);
    input.addEventListener('cancel', () => done([]));
    input.addEventListener('change', () => void readAll([...(input.files ?? [])]).then(done, fail));
    input.click();
  });
}

function acceptOf(filters: readonly FileFilter[]): string {
  const extensions = filters.flatMap((filter) => filter.extensions);
  return extensions.includes('*') ? '' : extensions.map((extension) => `.${extension}`).join(',');
}

function readAll(files: readonly File[]): Promise<readonly OpenedFile[]> {
  return Promise.all(files.map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })));
}

function openMail(mail: Mail): MailOutcome {
  const address = mailLink(mail);
  if (address === null) return 'failed';
  const link = document.createElement('a');
  link.href = address;
  document.body.append(link);
  link.click();
  link.remove();
  return 'opened';
}

function download(name: string, bytes: Uint8Array): void {
  const url = URL.createObjectURL(new Blob([new Uint8Array(bytes)]));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), BLOB_LIFETIME_MS);
}
