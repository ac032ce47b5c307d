import { expose } from 'comlink';
import { liveQuery } from 'dexie';
import type { Id, LocalDate } from '../../shared/values/id.ts';
import { ArchiveApi } from './columns/archive-api.ts';
import { ArchiveStore } from './columns/archive/archive-store.ts';
import { ColumnsApi } from './columns/columns-api.ts';
import { ColumnsState } from './columns/columns-state.ts';
import { CreditApi } from './columns/credit-api.ts';
import { KeptFresh } from './columns/kept-fresh.ts';
import { MoneyApi } from './columns/money-api.ts';
import { RelationshipApi } from './columns/relationship-api.ts';
import { NameKeyWarmer } from './columns/name-key-warmer.ts';
import { approveRegrading } from './approve-regrading.ts';
import { numberFolders, type Numbered } from './archive/number-folders.ts';
import { takeCatalogue, type TakenCatalogue } from './archive/take-catalogue.ts';
import type { Committed } from './committed.ts';
import { postSheet } from './credit/post-sheet.ts';
import type { PostedSheet, PostOptions } from './credit/postable-sheet.ts';
import { proposeMeasures } from './credit/propose-measures.ts';
import { dataVersion } from './data-version.ts';
import { OperationError } from './operation-error.ts';
import { proposeGrades } from './propose-grades.ts';
import { FiguresApi } from './reconcile/figures-api.ts';
import { reviewGrades } from './review-grades.ts';
import { undoBatch } from './undo-batch.ts';

type Callable = Readonly<Record<string, (...args: readonly unknown[]) => unknown>>;

const state = new ColumnsState();
const api = new ColumnsApi(state);
const money = new MoneyApi(state);
const credit = new CreditApi(state);
const relationship = new RelationshipApi(state);
const figures = new FiguresApi(state);
const archiveStore = new ArchiveStore(state.stores.customers.slots);
const archive = new ArchiveApi(state, archiveStore);
const apis = [api, money, credit, relationship, figures, archive] as unknown as readonly Callable[];
const warmer = new NameKeyWarmer(state.stores.customers);

const columns = new KeptFresh(state);
const relations = new KeptFresh(state.relationship);
const papers = new KeptFresh(archiveStore);

async function freshen(version: number): Promise<void> {
  await columns.upTo(version);
  void warmer.warm();
}

const commands = {
  async proposeGrades(ids: readonly Id[] | 'all', asOf: LocalDate): Promise<Committed<readonly Id[]>> {
    await freshen(await dataVersion());
    return proposeGrades(api.computedGrades(ids, asOf), asOf);
  },
  async approveRegrading(ids: readonly Id[], asOf: LocalDate, effectiveFrom: LocalDate): Promise<Committed<number>> {
    await freshen(await dataVersion());
    return approveRegrading(api.computedGrades(ids, asOf), asOf, effectiveFrom);
  },
  reviewGrades,
  async proposeMeasures(ids: readonly Id[] | 'all', asOf: LocalDate): Promise<Committed<readonly Id[]>> {
    await freshen(await dataVersion());
    return proposeMeasures(credit.rowsToPropose(ids, asOf), asOf, (customerId) => credit.lastApproved(customerId));
  },
  async postSheet(key: string, options: PostOptions): Promise<Committed<PostedSheet>> {
    await freshen(await dataVersion());
    const sheet = money.sheets.toPost(key);
    if (sheet === undefined) throw new OperationError('conflict', `sheet ${key} is gone`);
    return postSheet(sheet, options, (customerId, contractNo) => money.sheets.daysToPay(customerId, contractNo, options.asOf));
  },
  async numberFolders(ids: readonly Id[], asOf: LocalDate, renumber: boolean): Promise<Committed<Numbered>> {
    await freshen(await dataVersion());
    return numberFolders(archive.partsToNumber(ids, asOf), renumber);
  },
  async takeCatalogue(): Promise<Committed<TakenCatalogue>> {
    await freshen(await dataVersion());
    return takeCatalogue(archive.imported.rows());
  },
  undoBatch,
};
export type WorkerCommands = typeof commands;

const door = {
  /** A question to the columns, and the data version that the answer must not be older than. */
  async ask(version: number, question: string, args: readonly unknown[]): Promise<unknown> {
    await freshen(Math.max(version, 0));
    if (question in relationship || question in archive) await relations.upTo(Math.max(version, 0));
    if (question in archive) await papers.upTo(Math.max(version, 0));
    return apis.find((each) => question in each)?.[question]?.(...args);
  },
  async run(command: string, args: readonly unknown[]): Promise<unknown> {
    return (commands as unknown as Callable)[command]?.(...args);
  },
};
export type DataWorker = typeof door;

expose(door);

async function followed(version: number): Promise<void> {
  await freshen(version);
  await relations.upTo(version);
  await papers.upTo(version);
}

// Changes of any window are read at once, not only when somebody asks.
liveQuery(dataVersion).subscribe({ next: (version) => void followed(version).catch(() => undefined), error: () => undefined });
