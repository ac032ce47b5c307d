import { proxy } from 'comlink';
import type { LayoutCorrection } from '../../../shared/ledger/reading.ts';
import type { TemplateTrouble } from '../../../shared/ledger/written/fill-template.ts';
import type { Locale } from '../../../shared/values/id.ts';
import type { ImportRecord } from '../../../shared/records/import-record.ts';
import type { Result } from '../../../shared/values/result.ts';
import type { Refusal } from '../../../shared/workbook/grid.ts';
import type { Committed } from '../committed.ts';
import { noteVersion } from '../data-version.ts';
import { heldFile, refusedView, type FileStep, type HeldFile } from './held-file.ts';
import type { FileView, PreviewRow, ProblemHandling, ReadPhase } from './ledger-views.ts';
import type { NameField } from './name-plan.ts';
import type { CustomerDecision, MatchList, MatchRow, NameList, PlanView } from './plan-views.ts';
import type { WrittenLedger } from './written-ledger.ts';
import { openWorkerLine, WorkerLost, type WorkerLine } from './worker-line.ts';

const LIMIT_MS = 30_000;

/** A sitting with some ledgers; `changed` hears of every new state of the files. A file that takes longer than `limitMs` is refused. */
export function startReading(changed: (files: readonly FileView[]) => void, limitMs: number = LIMIT_MS): LedgerSession {
  return new LedgerSession(changed, limitMs);
}

export class LedgerSession {
  private readonly held = new Map<number, HeldFile>();
  private line: WorkerLine = openWorkerLine();
  private lastId = 0;
  private queue: Promise<void> = Promise.resolve();
  private readonly changed: (files: readonly FileView[]) => void;
  private readonly limitMs: number;
  /** The worker is at it: the time limit starts anew. */
  private readonly beat = proxy(() => this.line.getsOn());

  constructor(changed: (files: readonly FileView[]) => void, limitMs: number) {
    this.changed = changed;
    this.limitMs = limitMs;
  }

  /** Reads the files one after another; a file that lies on the desk already is not taken twice. */
  async add(files: readonly { readonly name: string; readonly bytes: Uint8Array | Blob }[]): Promise<void> {
    const ids: number[] = [];
    for (const { name, bytes } of files) {
      this.lastId += 1;
      ids.push(this.lastId);
      const content = bytes instanceof Blob ? bytes : new Blob([bytes as Uint8Array<ArrayBuffer>]);
      this.held.set(this.lastId, heldFile(this.lastId, name, content));
    }
    this.tell();
    await this.inTurn(async () => {
      for (const id of ids) await this.read(id);
    });
  }

  /** A file that is being read is gone at once; the worker hears of it at its next pause. */
  async remove(id: number): Promise<void> {
    this.held.delete(id);
    this.tell();
    await this.line.call(async (desk) => await desk.remove(id));
  }

  /** Reads a text file again in the encoding that the user chose. */
  async reopen(id: number, encoding: string): Promise<void> {
    const file = this.held.get(id);
    if (!file) return;
    this.held.set(id, { ...file, encoding, steps: [] });
    await this.inTurn(async () => await this.read(id));
  }

  async correct(id: number, table: number, change: LayoutCorrection): Promise<void> {
    await this.step(id, async (desk) => await desk.correct(id, table, change, this.beat));
  }

  async restore(id: number, table: number): Promise<void> {
    await this.step(id, async (desk) => await desk.restore(id, table, this.beat));
  }

  async handle(id: number, table: number, pattern: string, handling: ProblemHandling): Promise<void> {
    await this.step(id, async (desk) => await desk.handle(id, table, pattern, handling));
  }

  /** An error workbook: every row, or only those that gave a reason. */
  async readMended(id: number, all: boolean): Promise<void> {
    await this.step(id, async (desk) => await desk.readMended(id, all, this.beat));
  }

  async include(id: number, table: number, included: boolean): Promise<void> {
    await this.step(id, async (desk) => await desk.include(id, table, included));
  }

  /** Rows from 1, both included. */
  async rows(id: number, table: number, from: number, to: number): Promise<readonly PreviewRow[]> {
    return await this.line.call(async (desk) => await desk.rows(id, table, from, to));
  }

  /** `order`: the files in the order in which they are taken. */
  async plan(order: readonly number[]): Promise<PlanView> {
    await this.match(order);
    return await this.recount();
  }

  /** Who is who; which lines are there already is only known after a `recount`. */
  async match(order: readonly number[]): Promise<PlanView> {
    return await this.line.call(async (desk) => await desk.startPlan(order));
  }

  async recount(): Promise<PlanView> {
    return await this.line.call(async (desk) => await desk.recount());
  }

  async matches(list: MatchList, from: number, to: number): Promise<readonly MatchRow[]> {
    return await this.line.call(async (desk) => await desk.matches(list, from, to));
  }

  async decide(which: MatchList | readonly number[], decision: CustomerDecision | 'likeliest' | null): Promise<PlanView> {
    return await this.line.call(async (desk) => await desk.decide(which, decision));
  }

  async names(field: NameField): Promise<NameList> {
    return await this.line.call(async (desk) => await desk.names(field));
  }

  async decideName(field: NameField, text: string, target: string | null): Promise<PlanView> {
    return await this.line.call(async (desk) => await desk.decideName(field, text, target));
  }

  async save(progress: (done: number, total: number) => void): Promise<Committed<ImportRecord>> {
    const committed = await this.line.call(async (desk) => await desk.save(proxy(progress)));
    noteVersion(committed.version);
    return committed;
  }

  async cancelSave(): Promise<void> {
    await this.line.call(async (desk) => await desk.cancelSave());
  }

  async annotate(id: number, reasons: Readonly<Record<string, string>>, header: string): Promise<Result<Uint8Array, Refusal>> {
    return await this.line.call(async (desk) => await desk.annotate(id, reasons, header));
  }

  /** A table as a ledger of its own: under our headings, or in the user's form. */
  async writeOut(id: number, table: number, locale: Locale, form: Uint8Array | null): Promise<Result<WrittenLedger, TemplateTrouble>> {
    return await this.line.call(async (desk) => await desk.writeOut(id, table, locale, form));
  }

  end(): void {
    this.line.end();
  }

  private async step(id: number, work: FileStep): Promise<void> {
    await this.inTurn(async () => {
      try {
        this.show(id, await this.line.call(work, this.limitMs));
        const file = this.held.get(id);
        if (file) this.held.set(id, { ...file, steps: [...file.steps, work] });
      } catch (error) {
        await this.afterLoss(id, error);
      }
    });
  }

  /** Progress travels on a line of its own and may arrive after the end. */
  private getsOn(id: number, phase: ReadPhase, progress: number): void {
    this.line.getsOn();
    const file = this.held.get(id);
    if (file?.view.state === 'reading') this.show(id, { ...file.view, phase, progress });
  }

  private async read(id: number): Promise<void> {
    const file = this.held.get(id);
    if (!file) return;
    const { content, encoding } = file;
    const { name } = file.view;
    this.show(id, { ...file.view, state: 'reading', phase: 'reading' });
    try {
      const hash = await this.line.call(async (desk) => await desk.hashOf(content), this.limitMs);
      if (this.isThere(id, name, hash)) {
        this.held.delete(id);
        this.tell();
        return;
      }
      const heard = proxy((phase: ReadPhase, done: number, total: number) => this.getsOn(id, phase, done / total));
      const outcome = await this.line.call(async (desk) => await desk.read({ id, name, content, hash, encoding }, heard), this.limitMs);
      this.show(id, outcome.ok ? outcome.value : refusedView({ ...file.view, hash }, outcome.error));
      if (outcome.ok) for (const step of file.steps) this.show(id, await this.line.call(step, this.limitMs));
    } catch (error) {
      await this.afterLoss(id, error);
    }
  }

  private isThere(id: number, name: string, hash: string): boolean {
    return [...this.held.values()].some(({ view }) => view.id < id && view.hash === hash && view.name === name && view.state !== 'refused');
  }

  /** The file that the worker choked on is refused; a fresh worker reads the others again. */
  private async afterLoss(id: number, error: unknown): Promise<void> {
    const lost = error instanceof WorkerLost ? error.why : null;
    if (lost === 'ended') return;
    const file = this.held.get(id);
    const code = lost === 'too-long' ? 'took-too-long' : 'unreadable';
    if (file) this.show(id, refusedView(file.view, { code, details: { seconds: Math.round(this.limitMs / 1000) } }));
    if (lost === null) return;
    this.line = openWorkerLine();
    for (const [other, { view }] of this.held) if (other !== id && view.state === 'read') await this.read(other);
  }

  /** One after another, so that the desk is never asked about two files at once. */
  private async inTurn(work: () => Promise<void>): Promise<void> {
    const turn = this.queue.then(work);
    this.queue = turn.catch(() => undefined);
    await turn;
  }

  private show(id: number, view: FileView): void {
    const file = this.held.get(id);
    if (!file) return;
    this.held.set(id, { ...file, view });
    this.tell();
  }

  private tell(): void {
    this.changed([...this.held.values()].map((file) => file.view));
  }
}
