import type { LayoutCorrection } from '../../../shared/ledger/reading.ts';
import type { TemplateTrouble } from '../../../shared/ledger/written/fill-template.ts';
import type { Locale } from '../../../shared/values/id.ts';
import type { Result } from '../../../shared/values/result.ts';
import { failed, ok } from '../../../shared/values/result.ts';
import { annotateWorkbook } from '../../../shared/workbook/annotate-workbook.ts';
import type { Refusal } from '../../../shared/workbook/grid.ts';
import type { ImportRecord } from '../../../shared/records/import-record.ts';
import type { Committed } from '../committed.ts';
import { db } from '../db.ts';
import { importRecords, knownLayouts, saveImport } from '../imports.ts';
import { namesInUse, rememberedNames } from '../ledger-names.ts';
import { countAlreadyThere } from './already-there.ts';
import { calmProgress } from './calm-progress.ts';
import { fileView } from './file-view.ts';
import { finishPlan } from './finish-plan.ts';
import type { FileView, PreviewRow, ProblemHandling, ReadPhase } from './ledger-views.ts';
import { correctTables, loadFile, restoreTables, type FileToLoad, type OnLoading } from './load-file.ts';
import type { LoadedFile, LoadedTable } from './loaded-file.ts';
import { decide, listed, matchRow } from './plan-lists.ts';
import { startPlan, type PlanState } from './plan-state.ts';
import type { NameField } from './name-plan.ts';
import { plannedEntries } from './planned-entries.ts';
import { mendedRows, plannedMending } from './planned-mending.ts';
import { plannedSales } from './planned-sales.ts';
import { rememberChoices } from './remember-choices.ts';
import { settleMended } from './settle-mended.ts';
import { importedFile } from './stored-traces.ts';
import { turns } from './turns.ts';
import { NOTHING_THERE, planView, type AlreadyThere } from './plan-view.ts';
import type { CustomerDecision, MatchList, MatchRow, NameList, PlanView } from './plan-views.ts';
import { previewRows } from './preview-rows.ts';
import { writtenSheets } from './written-sheets.ts';
import { writtenLedger, type WrittenLedger } from './written-ledger.ts';

/** How far a file is: `done` of `total` of its phase. */
type ReadProgress = (phase: ReadPhase, done: number, total: number) => void;

/** Everything heavy about ledgers, in one worker: grids, readings and the plan never leave it; the window gets views and windows of rows. */
export class LedgerDesk {
  private readonly files = new Map<number, LoadedFile>();
  private readonly removed = new Set<number>();
  private plan: PlanState | null = null;
  private imports: readonly ImportRecord[] = [];
  private alreadyThere: AlreadyThere = NOTHING_THERE;
  private saving: AbortController | null = null;

  /** SHA-256 in hexadecimal. */
  async hashOf(content: Blob): Promise<string> {
    const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', await content.arrayBuffer()));
    return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  }

  /** `told`: bytes of the file's content that are read, then rows of its sheets, of those there are. A file that is removed meanwhile is not read to its end. */
  async read(file: FileToLoad, told: ReadProgress = () => undefined, all = false): Promise<Result<FileView, Refusal>> {
    const [remembered, imports] = await Promise.all([knownLayouts(), importRecords()]);
    const layouts = new Map(remembered.map(({ fingerprint, correction }) => [fingerprint, correction]));
    const tell = calmProgress((done, total) => told('reading', done, total));
    const turn = turns();
    const onBytes: OnLoading['onBytes'] = ({ inflatedBytes, expectedBytes }) => {
      if (this.removed.has(file.id)) throw new Error('removed while it was read');
      tell(inflatedBytes, Math.max(inflatedBytes, expectedBytes));
      return turn();
    };
    const tellRows = calmProgress((done, total) => told('understanding', done, total));
    const onRows: OnLoading['onRows'] = (done, total) => {
      if (this.removed.has(file.id)) throw new Error('removed while it was understood');
      tellRows(done, total);
      return turn();
    };
    const before = { importedFile: async (hash: string) => await importedFile(hash, imports), all };
    const loaded = await loadFile(file, layouts, before, { onBytes, onRows });
    if (!loaded.ok) return failed(loaded.error);
    return ok(this.keep(loaded.value));
  }

  /** An error workbook with every row, or only those that gave a reason. */
  async readMended(file: number, all: boolean, getsOn: () => void): Promise<FileView> {
    const held = this.file(file);
    const content = new Blob([held.bytes as Uint8Array<ArrayBuffer>]);
    const read = await this.read({ ...held, content }, getsOn, all);
    return read.ok ? read.value : fileView(held);
  }

  remove(file: number): void {
    this.removed.add(file);
    this.files.delete(file);
    this.plan = null;
  }

  /** `getsOn` is told now and then while the sheet is read again. */
  async correct(file: number, table: number, change: LayoutCorrection, getsOn: () => void): Promise<FileView> {
    return this.keep(await correctTables(this.file(file), table, change, calmProgress(getsOn)));
  }

  async restore(file: number, table: number, getsOn: () => void): Promise<FileView> {
    return this.keep(await restoreTables(this.file(file), table, calmProgress(getsOn)));
  }

  handle(file: number, table: number, pattern: string, handling: ProblemHandling): FileView {
    return this.change(file, table, (held) => ({ ...held, handling: new Map(held.handling).set(pattern, handling) }));
  }

  include(file: number, table: number, included: boolean): FileView {
    return this.change(file, table, (held) => ({ ...held, wanted: included }));
  }

  rows(file: number, table: number, from: number, to: number): readonly PreviewRow[] {
    const held = this.file(file).tables[table];
    return held ? previewRows(held, from, to) : [];
  }

  async startPlan(order: readonly number[]): Promise<PlanView> {
    const files = order.map((id) => this.file(id));
    const [known, imports, remembered] = await Promise.all([db.customers.toArray(), importRecords(), rememberedNames()]);
    this.imports = imports;
    this.plan = startPlan(files, known, { inUse: await namesInUse(known.map(({ salesRep }) => salesRep)), remembered });
    this.alreadyThere = NOTHING_THERE;
    return this.view();
  }

  /** Lines and rows that an earlier import wrote, counted anew after decisions. */
  async recount(): Promise<PlanView> {
    const sales = plannedSales(this.planned());
    const entries = plannedEntries(this.planned());
    const stored = await countAlreadyThere([sales.columns, ...entries.kinds]);
    this.alreadyThere = {
      sales: sales.repeated + (stored[0] ?? 0),
      entries: entries.repeated + stored.slice(1).reduce((sum, count) => sum + count, 0),
      replaced: (await settleMended(sales.columns, mendedRows(this.planned()))).replaced.length,
    };
    return this.view();
  }

  matches(list: MatchList, from: number, to: number): readonly MatchRow[] {
    const plan = this.planned();
    return listed(plan, list)
      .slice(from, to)
      .flatMap((position) => matchRow(plan, position) ?? []);
  }

  decide(which: MatchList | readonly number[], decision: CustomerDecision | 'likeliest' | null): PlanView {
    const plan = this.planned();
    decide(plan, typeof which === 'string' ? listed(plan, which) : which, decision);
    return this.view();
  }

  names(field: NameField): NameList {
    const { incoming, decisions, known } = this.planned().names;
    return {
      rows: incoming[field].map((name) => ({ ...name, target: decisions[field].get(name.text)?.target ?? null })),
      known: known[field],
    };
  }

  /** `target` null: written as the ledger has it. */
  decideName(field: NameField, text: string, target: string | null): PlanView {
    const decisions = this.planned().names.decisions[field];
    if (target === null) decisions.delete(text);
    else decisions.set(text, { target });
    return this.view();
  }

  async save(progress: (done: number, total: number) => void): Promise<Committed<ImportRecord>> {
    const files = [...this.files.values()];
    this.saving = new AbortController();
    const plan = this.planned();
    const saved = await saveImport(finishPlan(files, plan), calmProgress(progress), this.saving.signal, plannedMending(plan));
    this.plan = null;
    // The import is written: what cannot be remembered is asked again next time, and must not be told as a failure to write.
    await rememberChoices(plan, files).catch(() => undefined);
    return saved;
  }

  cancelSave(): void {
    this.saving?.abort();
  }

  /** The user's own workbook with a column of reasons; `reasons` are texts by problem code. */
  annotate(file: number, reasons: Readonly<Record<string, string>>, header: string): Result<Uint8Array, Refusal> {
    const { bytes, name, hash, tables } = this.file(file);
    const problems = tables.flatMap(({ reading }) =>
      reading.problems.map((problem) => ({ sheet: reading.name, cell: problem.cell, reason: reasons[problem.code] ?? problem.code })),
    );
    return annotateWorkbook(bytes, name, problems, header, { source: { file: name, hash, sheets: writtenSheets(tables) } });
  }

  /** A table as a ledger of its own; `form`: the bytes of the user's own form, or null for our headings. */
  writeOut(file: number, table: number, locale: Locale, form: Uint8Array | null): Result<WrittenLedger, TemplateTrouble> {
    const held = this.file(file).tables[table];
    return held ? writtenLedger(held.reading, locale, form) : failed('no-table');
  }

  private view(): PlanView {
    return planView([...this.files.values()], this.planned(), this.imports, this.alreadyThere);
  }

  private keep(file: LoadedFile): FileView {
    this.files.set(file.id, file);
    this.plan = null;
    return fileView(file);
  }

  private change(file: number, table: number, changed: (held: LoadedTable) => LoadedTable): FileView {
    const held = this.file(file);
    return this.keep({ ...held, tables: held.tables.map((other, at) => (at === table ? changed(other) : other)) });
  }

  private file(id: number): LoadedFile {
    const file = this.files.get(id);
    if (!file) throw new Error(`no file ${id} on the desk`);
    return file;
  }

  private planned(): PlanState {
    if (!this.plan) throw new Error('no plan has been made');
    return this.plan;
  }
}
