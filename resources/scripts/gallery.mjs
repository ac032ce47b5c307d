import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureBuilt, projectRoot } from './build.mjs';
import { CHROMIUM_TEST_ARGS, ensureChromium } from './find-chromium.mjs';
import { ensureInstalled, requireNode } from './install.mjs';
import { sampleLedgers } from './sample-ledgers.mjs';
import { serve } from './serve.mjs';

const LOCALES = /** @type {const} */ (['zh-Hant', 'zh-Hans', 'en']);
const SCHEMES = /** @type {const} */ (['light', 'dark']);
const SIZES = [
  { width: 1366, height: 768 },
  { width: 1920, height: 1080 },
];
const IMPORT_STEPS = ['reading', 'matching', 'writing'];
/** The language button is named in the window's language of the moment. */
const LANGUAGE_BUTTON = new RegExp(LOCALES.map((locale) => textsOf(locale, 'shell').language.split('{')[0]).join('|'));
// Charts and lists settle; the gallery is looked at, not timed.
const SETTLE_MS = 500;

const some = /** @type {const} */ ({ type: 'string' });
/** A part of the gallery: `--screens customers,policy-2 --languages en --schemes dark --widths 1366`; what is not named is not limited. */
const { values: asked } = parseArgs({ options: { screens: some, languages: some, schemes: some, widths: some } });
const locales = chosen('languages', LOCALES);
const schemes = chosen('schemes', SCHEMES);
const widths = chosen(
  'widths',
  SIZES.map(({ width }) => String(width)),
);
const screens = chosen('screens', ['welcome', ...Object.keys(screensOf('')), ...IMPORT_STEPS.map(importScreen)]);

requireNode();
ensureInstalled();
ensureBuilt();
const executablePath = await ensureChromium();
if (executablePath === null) throw new Error('the gallery needs Chrome, Chromium or Edge');
const { chromium } = await import('playwright');
const folder = join(projectRoot, '.work/gallery');
if (Object.keys(asked).length === 0) rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const ledgers = await sampleLedgers();
const server = await serve();
const browser = await chromium.launch({ executablePath, args: CHROMIUM_TEST_ARGS });
try {
  const page = await (await browser.newContext({ locale: 'zh-TW', timezoneId: 'Asia/Taipei' })).newPage();
  await page.goto(`${server.url}#/welcome`);
  await shootLooks(page, 'zh-Hant', 'welcome');
  await page.getByRole('button', { name: textsOf('zh-Hant', 'welcome').sample.button }).click();
  await page.waitForURL(/#\/today/, { timeout: 120_000 });
  const customer = await firstCustomer(page);
  for (const locale of locales) {
    await page.goto(`${server.url}#/settings`);
    await page.getByRole('contentinfo').getByRole('button', { name: LANGUAGE_BUTTON }).click();
    await page.getByRole('menuitem', { name: new Intl.DisplayNames(locale, { type: 'language' }).of(locale) ?? locale }).click();
    for (const [screen, hash] of Object.entries(screensOf(customer))) {
      if (!screens.includes(screen)) continue;
      await page.goto(`${server.url}${hash}`);
      await shootLooks(page, locale, screen);
    }
    if (IMPORT_STEPS.some((step) => screens.includes(importScreen(step)))) await shootImport(page, locale);
  }
} finally {
  await browser.close();
  await server.close();
}
console.log(`The gallery is in ${folder}`);

/** @param {string} step */
function importScreen(step) {
  return `import-${step}`;
}

/**
 * What an option names of all there is, everything where it is not given; ends the program at a name that is none.
 * @template {string} T
 * @param {keyof typeof asked} option
 * @param {readonly T[]} all
 * @returns {readonly T[]}
 */
function chosen(option, all) {
  const names = asked[option]?.split(',');
  if (names === undefined) return all;
  const strange = names.filter((name) => !all.some((each) => each === name));
  if (strange.length > 0) {
    console.error(`--${option}: no ${strange.join(', ')}. There are: ${all.join(', ')}`);
    process.exit(1);
  }
  return all.filter((each) => names.includes(each));
}

/**
 * @param {string} customer
 * @returns {Record<string, string>}
 */
function screensOf(customer) {
  const tabs = ['contacts', 'needs', 'purchases', 'credit', 'care', 'ledgers', 'archive', 'history'].map((tab) => [
    `customer-${tab}`,
    `#/customers/${customer}?tab=${tab}`,
  ]);
  const receivables = ['ageing', 'collect', 'promises', 'limits', 'measures', 'ledgers'].map((tab) => [
    `receivables-${tab}`,
    `#/receivables?tab=${tab}`,
  ]);
  const chapters = [1, 2, 3, 4, 5, 6, 7].map((chapter) => [`policy-${chapter}`, `#/policy?chapter=${chapter}`]);
  return {
    customers: '#/customers',
    customer: `#/customers/${customer}`,
    ...Object.fromEntries(tabs),
    'customer-new': '#/customers/new',
    ...Object.fromEntries(receivables),
    regrading: '#/regrading',
    today: '#/today',
    visits: '#/visits',
    complaints: '#/complaints',
    care: '#/care',
    archive: '#/archive',
    'stock-take': '#/stock-take',
    loans: '#/loans',
    reconcile: '#/reconcile',
    access: '#/access',
    'print-runs': '#/print-runs',
    'letters-statement': `#/letters/statement?customers=${customer}`,
    'letters-dunning': '#/letters/dunning?customers=overdue',
    'letters-ageing': '#/letters/ageing',
    import: '#/import',
    policy: '#/policy',
    ...Object.fromEntries(chapters),
    settings: '#/settings',
    dossier: `#/dossier/${customer}`,
    nowhere: '#/no-such-place',
  };
}

/**
 * Two ledgers on the desk, step by step up to the writing, which is not done.
 * @param {import('playwright').Page} page
 * @param {string} locale
 */
async function shootImport(page, locale) {
  await page.goto(`${server.url}#/import`);
  await page.reload();
  await page.getByRole('main').waitFor();
  await page.evaluate((files) => {
    const transfer = new DataTransfer();
    for (const { name, base64 } of files)
      transfer.items.add(new File([Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))], name));
    window.dispatchEvent(new DragEvent('drop', { dataTransfer: transfer, bubbles: true, cancelable: true }));
  }, ledgers);
  await page.waitForFunction((count) => document.querySelectorAll('[data-state="read"]').length === count, ledgers.length);
  for (const step of IMPORT_STEPS) {
    await shootLooks(page, locale, importScreen(step));
    if (step !== 'writing') await page.keyboard.press('Control+Enter');
  }
}

/**
 * @param {string} locale
 * @param {string} part
 * @returns {Record<string, any>}
 */
function textsOf(locale, part) {
  return JSON.parse(readFileSync(join(projectRoot, 'renderer/i18n', locale, `${part}.json`), 'utf8'));
}

/**
 * @param {import('playwright').Page} page
 * @param {string} locale
 * @param {string} screen
 */
async function shootLooks(page, locale, screen) {
  if (!screens.includes(screen) || !locales.some((each) => each === locale)) return;
  for (const colorScheme of schemes) {
    await page.emulateMedia({ colorScheme });
    for (const size of SIZES.filter(({ width }) => widths.includes(String(width)))) {
      await page.setViewportSize(size);
      await page.evaluate(() => document.fonts.ready.then(() => undefined));
      await page.waitForTimeout(SETTLE_MS);
      await page.screenshot({ path: join(folder, `${screen}.${locale}.${colorScheme}.${size.width}.png`) });
    }
  }
}

/**
 * The id of some customer of the sample, from the stored rows.
 * @param {import('playwright').Page} page
 * @returns {Promise<string>}
 */
function firstCustomer(page) {
  return page.evaluate(async () => {
    const [stored] = await indexedDB.databases();
    return new Promise((done, fail) => {
      const opening = indexedDB.open(stored?.name ?? '');
      opening.addEventListener('error', () => fail(opening.error ?? new Error('the sample could not be read')));
      opening.addEventListener('success', () => {
        const keys = opening.result.transaction('customers').objectStore('customers').getAllKeys(null, 1);
        keys.addEventListener('success', () => {
          opening.result.close();
          const [first] = keys.result;
          if (typeof first === 'string') done(first);
          else fail(new Error('the sample has no customer'));
        });
      });
    });
  });
}
