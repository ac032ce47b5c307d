import type { CreditAssessment } from '../../shared/records/credit-assessment.ts';
import type { CreditLimit } from '../../shared/records/credit-limit.ts';
import type { ImportRecord } from '../../shared/records/import-record.ts';
import type { MoneyFactDraft } from '../../shared/records/money-fact.ts';
import type { LocalDate } from '../../shared/values/id.ts';
import { moneyFactId } from './columns/money/money-id.ts';
import type { Committed } from './committed.ts';
import { addMoney } from './credit/add-money.ts';
import { CREDIT_BOOKS_KEY, creditBooks } from './credit/credit-books.ts';
import type { ImportPlan } from './imports.ts';
import type { RowOf } from './recorded-tables.ts';
import type { Recorder } from './recorder.ts';
import { saveImport, type ImportAddition } from './save-import.ts';

/** What the made-up company's books say: its documents differ from one another. */
export interface SampleBooks {
  readonly booksFrom: LocalDate;
  readonly money: readonly MoneyFactDraft[];
  readonly assessments: readonly CreditAssessment[];
  readonly limits: readonly CreditLimit[];
}

const LIFE_TABLES = [
  'visits',
  'complaints',
  'improvementMeasures',
  'contactEntries',
  'mailings',
  'surveyAnswers',
  'gifts',
  'pointsCampaigns',
  'pointsEntries',
  'careEvents',
  'serviceRequests',
  'greetingTemplates',
  'paymentPromises',
  'contracts',
  'suspensions',
  'archiveFolders',
  'archiveDocuments',
  'paperLoans',
] as const;

/** Chapters 4 to 6 of the made-up company. */
type SampleLife = { readonly [T in (typeof LIFE_TABLES)[number]]: readonly RowOf[T][] };

/** Writes a made-up company like any other import, so that one undo takes it away again, books and all. */
export function openSampleCompany(
  plan: ImportPlan,
  books: SampleBooks,
  life: SampleLife,
  progress: (done: number, total: number) => void,
  signal: AbortSignal,
): Promise<Committed<ImportRecord>> {
  return saveImport(plan, progress, signal, undefined, sampleAddition(books, life));
}

function sampleAddition({ booksFrom, money, assessments, limits }: SampleBooks, life: SampleLife): ImportAddition {
  return {
    tables: ['creditAssessments', 'creditLimits', ...LIFE_TABLES],
    write: async (recorder) => {
      await addMoney(
        recorder,
        money.map((draft) => ({ ...draft, id: moneyFactId(draft, 1) })),
      );
      await recorder.createMany('creditAssessments', assessments);
      await recorder.createMany('creditLimits', limits);
      for (const table of LIFE_TABLES) await recorder.createMany(table, life[table]);
      await beginBooks(recorder, booksFrom);
    },
  };
}

/** Books that have begun already stay as they are. */
async function beginBooks(recorder: Recorder, booksFrom: LocalDate): Promise<void> {
  const books = await creditBooks();
  if (books.booksFrom === null) await recorder.put('settings', { key: CREDIT_BOOKS_KEY, value: { ...books, booksFrom } });
}
