import type { Remote } from 'comlink';
import type { LeftOut, PrintRun, RunPause } from '../../../shared/records/print-run.ts';
import { accessNow } from '../../data/access/access-now.ts';
import { logDossier, requestNumberOf, type DossierPrintDraft } from '../../data/dossier/dossier-prints.ts';
import type { LaidOut, RoomDesk } from '../../data/print-runs/paper-room.ts';
import { copiesOfFolder, copyOut } from '../../data/print-runs/print-runs.ts';
import type { PaperRoom } from '../../host/host.ts';

export type FolderOutcome =
  | { readonly status: 'printed'; readonly lastCopies: readonly DossierPrintDraft[] }
  | { readonly status: 'leftOut'; readonly leftOut: LeftOut }
  | { readonly status: 'stopped'; readonly because: RunPause };

/** How a file of a folder is called. */
export type NameOfFile = (folder: {
  readonly number: number;
  readonly code: string;
  readonly name: string;
  readonly copy: number;
}) => string;

/** §6.3: one folder of a run, if it is still open to its reader: laid out unseen, each copy logged before it leaves and kept once it has; what is out already is not printed again. */
export async function printFolder(
  run: PrintRun,
  place: number,
  desk: Remote<RoomDesk>,
  room: PaperRoom,
  nameOf: NameOfFile,
): Promise<FolderOutcome> {
  const customerId = run.customerIds[place] as string;
  const access = await accessToFolder(run, place);
  if ('because' in access) return { status: 'stopped', because: access.because };
  const { id: runId, sections, masks, onlyChanged, reader } = run;
  const [requestNo, out] = await Promise.all([requestNumberOf(access.requestId), copiesOfFolder(runId, customerId)]);
  const copies = run.copies - out;
  if (copies <= 0) return { status: 'printed', lastCopies: [] };
  const laidOut = await desk.layOut({ customerId, wish: { sections, masks, onlyChanged, copies, reader, requestNo, runId } });
  if (laidOut === null) return { status: 'leftOut', leftOut: { customerId, why: 'gone' } };
  if (laidOut.nothingNew) return { status: 'leftOut', leftOut: { customerId, why: 'unchanged' } };
  for (let at = 0; ; at += 1) {
    if (at > 0) await desk.showCopy(laidOut.copy + at);
    const draft = draftOf(run, customerId, access.requestId, laidOut, laidOut.copy + at);
    await logDossier(draft);
    const copy = out + at + 1;
    const fileName = nameOf({ number: place + 1, code: laidOut.code, name: laidOut.name, copy: run.copies === 1 ? 0 : copy });
    const outcome = await room.put({ runId, output: run.output, place, copy, fileName, printer: run.printer });
    if (outcome.status === 'failed') return { status: 'stopped', because: pauseFor(outcome.code) };
    if (copy === run.copies) return { status: 'printed', lastCopies: [draft] };
    await copyOut(runId, draft);
  }
}

/** What opens a folder of a run now, or why the run has to stand still. */
export async function accessToFolder(
  { customerIds, reader, sections }: PrintRun,
  place: number,
): Promise<{ readonly requestId: string } | { readonly because: RunPause }> {
  const access = await accessNow(customerIds[place] as string, 'paper');
  if (!access.controlled) return { requestId: '' };
  if (access.closed === 'signIn') return { because: 'signedOut' };
  if (access.reader !== reader) return { because: reader === '' ? 'controlled' : 'signedOut' };
  return sections.every((section) => access.sections.includes(section)) ? { requestId: access.requestId } : { because: 'closed' };
}

export function draftOf(
  { id, output, reader }: PrintRun,
  customerId: string,
  requestId: string,
  { name: _name, code: _code, nothingNew: _nothingNew, ...laidOut }: LaidOut,
  copy: number,
): DossierPrintDraft {
  return { ...laidOut, customerId, runId: id, reader, requestId, copy, medium: output === 'paper' ? 'paper' : 'pdf' };
}

function pauseFor(code: string): RunPause {
  if (code === 'printer') return 'printer';
  return code === 'room' || code === 'unknown' ? 'failed' : 'disk';
}
