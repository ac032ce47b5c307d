import { proxy, wrap, type Remote } from 'comlink';
import type { LedgerKind } from '../../../shared/ledger/reading.ts';
import type { Reconciliation, ReconciledLedger } from '../../../shared/records/reconciliation.ts';
import type { LocalDate } from '../../../shared/values/id.ts';
import type { Result } from '../../../shared/values/result.ts';
import type { Refusal } from '../../../shared/workbook/grid.ts';
import { askColumns } from '../columns-client.ts';
import type { Committed } from '../committed.ts';
import { noteVersion } from '../data-version.ts';
import { OperationError, operationErrorOf } from '../operation-error.ts';
import type { MatchDesk } from './match-desk.ts';
import type { MatchProgress, OpenedCatalogue, StartedFrom } from './opened-catalogue.ts';

const FIGURES: readonly LedgerKind[] = ['sales', 'receivables', 'payments', 'contracts'];

/** Kinds that a reconciliation can be made of. */
export function reconciledAs(kind: LedgerKind): Reconciliation['kind'] | null {
  if (kind === 'archive' || kind === 'customers') return 'catalogue';
  return FIGURES.includes(kind) ? 'figures' : null;
}

/** A workbook on the way to a reconciliation, in a worker of its own. */
export class CatalogueSession {
  readonly #worker: Worker;
  readonly #desk: Remote<MatchDesk>;
  readonly #lost: Promise<never>;
  #giveUp: (error: OperationError) => void = () => undefined;

  constructor() {
    this.#worker = new Worker(new URL('./match-worker.ts', import.meta.url), { type: 'module' });
    this.#desk = wrap<MatchDesk>(this.#worker);
    this.#lost = new Promise<never>((_, reject) => {
      this.#giveUp = reject;
    });
    this.#lost.catch(() => undefined);
    this.#worker.addEventListener('error', (event) => this.#giveUp(new OperationError('unknown', event.message)));
  }

  async open(file: File, told: MatchProgress): Promise<Result<OpenedCatalogue, Refusal>> {
    return this.#answered<Result<OpenedCatalogue, Refusal>>(this.#desk.open(file.name, file, proxy(told)));
  }

  async sayKind(table: number, kind: LedgerKind): Promise<OpenedCatalogue> {
    return this.#answered(this.#desk.sayKind(table, kind));
  }

  /** The value is what was stored; with it the session ends. `cancelled` after `end`. */
  async start(from: StartedFrom, ledger: ReconciledLedger, asOf: LocalDate, told: MatchProgress): Promise<Committed<Reconciliation>> {
    const books =
      reconciledAs(ledger) === 'figures'
        ? await askColumns('bookFigures', ledger, asOf, await this.#answered(this.#desk.isDated(from.tables)))
        : null;
    const committed = await this.#answered(this.#desk.start({ ...from, asOf, books }, proxy(told)));
    noteVersion(committed.version);
    this.end();
    return committed;
  }

  /** Whatever was under way is stopped; nothing of it is written. */
  end(): void {
    this.#worker.terminate();
    this.#giveUp(new OperationError('cancelled'));
  }

  async #answered<T>(answer: Promise<T>): Promise<T> {
    try {
      return await Promise.race([answer, this.#lost]);
    } catch (error) {
      throw operationErrorOf(error);
    }
  }
}
