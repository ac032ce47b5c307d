import enLedger from '../../shared/texts/en/ledger.json';
import enMenu from '../../shared/texts/en/menu.json';
import hansLedger from '../../shared/texts/zh-Hans/ledger.json';
import hansMenu from '../../shared/texts/zh-Hans/menu.json';
import hantLedger from '../../shared/texts/zh-Hant/ledger.json';
import hantMenu from '../../shared/texts/zh-Hant/menu.json';
import type { Locale } from '../../shared/values/id.ts';
import enArchive from './en/archive.json';
import enReconcile from './en/reconcile.json';
import enAccess from './en/access.json';
import enCare from './en/care.json';
import enComplaints from './en/complaints.json';
import enCustomers from './en/customers.json';
import enDossier from './en/dossier.json';
import enImport from './en/import.json';
import enPolicy from './en/policy.json';
import enReceivables from './en/receivables.json';
import enCredit from './en/credit.json';
import enLetters from './en/letters.json';
import enRegrading from './en/regrading.json';
import enSettings from './en/settings.json';
import enShell from './en/shell.json';
import enToday from './en/today.json';
import enVisits from './en/visits.json';
import enVerdict from './en/verdict.json';
import enWelcome from './en/welcome.json';
import enWords from './en/words.json';
import hansArchive from './zh-Hans/archive.json';
import hansReconcile from './zh-Hans/reconcile.json';
import hansAccess from './zh-Hans/access.json';
import hansCare from './zh-Hans/care.json';
import hansComplaints from './zh-Hans/complaints.json';
import hansCustomers from './zh-Hans/customers.json';
import hansDossier from './zh-Hans/dossier.json';
import hansImport from './zh-Hans/import.json';
import hansPolicy from './zh-Hans/policy.json';
import hansReceivables from './zh-Hans/receivables.json';
import hansCredit from './zh-Hans/credit.json';
import hansLetters from './zh-Hans/letters.json';
import hansRegrading from './zh-Hans/regrading.json';
import hansSettings from './zh-Hans/settings.json';
import hansShell from './zh-Hans/shell.json';
import hansToday from './zh-Hans/today.json';
import hansVisits from './zh-Hans/visits.json';
import hansVerdict from './zh-Hans/verdict.json';
import hansWelcome from './zh-Hans/welcome.json';
import hansWords from './zh-Hans/words.json';
import hantArchive from './zh-Hant/archive.json';
import hantReconcile from './zh-Hant/reconcile.json';
import hantAccess from './zh-Hant/access.json';
import hantCare from './zh-Hant/care.json';
import hantComplaints from './zh-Hant/complaints.json';
import hantCustomers from './zh-Hant/customers.json';
import hantDossier from './zh-Hant/dossier.json';
import hantImport from './zh-Hant/import.json';
import hantPolicy from './zh-Hant/policy.json';
import hantReceivables from './zh-Hant/receivables.json';
import hantCredit from './zh-Hant/credit.json';
import hantLetters from './zh-Hant/letters.json';
import hantRegrading from './zh-Hant/regrading.json';
import hantSettings from './zh-Hant/settings.json';
import hantShell from './zh-Hant/shell.json';
import hantToday from './zh-Hant/today.json';
import hantVisits from './zh-Hant/visits.json';
import hantVerdict from './zh-Hant/verdict.json';
import hantWelcome from './zh-Hant/welcome.json';
import hantWords from './zh-Hant/words.json';

const zhHant = {
  shell: hantShell,
  today: hantToday,
  visits: hantVisits,
  words: hantWords,
  verdict: hantVerdict,
  customers: hantCustomers,
  import: hantImport,
  policy: hantPolicy,
  dossier: hantDossier,
  receivables: hantReceivables,
  archive: hantArchive,
  reconcile: hantReconcile,
  access: hantAccess,
  care: hantCare,
  complaints: hantComplaints,
  credit: hantCredit,
  letters: hantLetters,
  regrading: hantRegrading,
  settings: hantSettings,
  welcome: hantWelcome,
  ledger: hantLedger,
  menu: hantMenu,
};

type Messages = typeof zhHant;

const zhHans: Messages = {
  shell: hansShell,
  today: hansToday,
  visits: hansVisits,
  words: hansWords,
  verdict: hansVerdict,
  customers: hansCustomers,
  import: hansImport,
  policy: hansPolicy,
  dossier: hansDossier,
  receivables: hansReceivables,
  archive: hansArchive,
  reconcile: hansReconcile,
  access: hansAccess,
  care: hansCare,
  complaints: hansComplaints,
  credit: hansCredit,
  letters: hansLetters,
  regrading: hansRegrading,
  settings: hansSettings,
  welcome: hansWelcome,
  ledger: hansLedger,
  menu: hansMenu,
};

const en: Messages = {
  shell: enShell,
  today: enToday,
  visits: enVisits,
  words: enWords,
  verdict: enVerdict,
  customers: enCustomers,
  import: enImport,
  policy: enPolicy,
  dossier: enDossier,
  receivables: enReceivables,
  archive: enArchive,
  reconcile: enReconcile,
  access: enAccess,
  care: enCare,
  complaints: enComplaints,
  credit: enCredit,
  letters: enLetters,
  regrading: enRegrading,
  settings: enSettings,
  welcome: enWelcome,
  ledger: enLedger,
  menu: enMenu,
};

/** All texts of a language. zh-Hant is the type source: a key missing in another language does not compile. */
export const MESSAGES: Readonly<Record<Locale, Messages>> = { 'zh-Hant': zhHant, 'zh-Hans': zhHans, en };

declare module 'use-intl' {
  interface AppConfig {
    Locale: Locale;
    Messages: typeof zhHant;
  }
}
