import type { Remote } from 'comlink';
import type { LeftOut, PrintRun, RunPause } from '../../../shared/records/print-run.ts';
import { accessNow } from '../../data/access/access-now.ts';
import { logDossier, requestNumberOf, type DossierPrintDraft } from '../../data/dossier/dossier-prints.ts';
import type { LaidOut, RoomDesk } from '../../data/print-runs/paper-room.ts';
import type { PaperRoom } from '../../host/host.ts';

export type FolderOutcome =
  | { readonly status: 'printed'; readonly copies: readonly DossierPrintDraft[] }
  | { readonly status: 'leftOut'; readonly leftOut: LeftOut }
  | { readonly status: 'stopped'; readonly because: RunPause };

/** How a file of a folder is called. */
export type NameOfFile = (folder: {
  readonly number: number;
  readonly code: string;
  readonly name: string;
  readonly copy: number;
}) => string;

/** §6.3: one folder of a run, if it is still open to its reader: laid out unseen, each copy logged before it leaves. */
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
  const { sections, masks, onlyChanged, copies } = run;
  const requestNo = await requestNumberOf(access.requestId);
  const laidOut = await desk.layOut({ customerId, wish: { sections, masks, onlyChanged, copies, reader: run.reader, requestNo } });
  if (laidOut === null) return { status: 'leftOut', leftOut: { customerId, why: 'gone' } };
  if (laidOut.nothingNew) return { status: 'leftOut', leftOut: { customerId, why: 'unchanged' } };
  const out: DossierPrintDraft[] = [];
  for (let copy = 1; copy <= copies; copy += 1) {
    if (copy > 1) await desk.showCopy(laidOut.copy + copy - 1);
    const draft = draftOf(run, customerId, access.requestId, laidOut, laidOut.copy + copy - 1);
    await logDossier(draft);
    const fileName = nameOf({ number: place + 1, code: laidOut.code, name: laidOut.name, copy: copies === 1 ? 0 : copy });
    const outcome = await room.put({ runId: run.id, output: run.output, place, copy, fileName, printer: run.printer });
    if (outcome.status === 'failed') return { status: 'stopped', because: pauseFor(outcome.code) };
    out.push(draft);
  }
  return { status: 'printed', copies: out };
}

/** What opens a folder of a run now, or why the run has to stand still. */
export async function accessToFolder(
  { customerIds, reader, sections }: PrintRun,
  place: number,
): Promise<{ readonly requestId: string } | { readonly because: RunPause }> {
  const access = await accessNow(customerIds[place] as string, 'paper');
  if (!access.controlled) return { requestId: '' };
  if (access.closed === 'signIn' || access.reader !== reader) return { because: 'signedOut' };
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
