import type { RecordKind } from '../../../../../shared/ledger/ledger-fields.ts';
import type { DateStyle, MoneyStyle, WeightStyle } from './written-cells.ts';

/** One bookkeeper's way of keeping a ledger. */
export interface Layout {
  readonly name: string;
  readonly date: DateStyle;
  readonly money: MoneyStyle;
  readonly weight: WeightStyle;
  readonly above: 'none' | 'title' | 'company-title-unit' | 'far-down';
  readonly header:
    | 'one'
    | 'merged-groups'
    | 'bare-groups'
    | 'unit-row'
    | 'line-breaks'
    | 'stars'
    | 'slash-units'
    | 'three-rows'
    | 'four-rows'
    | 'two-languages'
    | 'brackets';
  readonly blankLeft: number;
  readonly sequence: boolean;
  readonly strangers: boolean;
  readonly sums:
    | 'none'
    | 'footer'
    | 'first'
    | 'by-customer'
    | 'by-month'
    | 'pages'
    | 'prose'
    | 'unlabelled'
    | 'wrong-footer'
    | 'above-header'
    | 'running'
    | 'capitals'
    | 'label-last';
  readonly customer: 'every-row' | 'merged' | 'ditto' | 'grouped' | 'section' | 'section-cells' | 'section-numbered' | 'marks';
  readonly below: 'none' | 'signature' | 'notes' | 'signature-apart' | 'nothing-follows';
  readonly noise: boolean;
  readonly repeatHeader: boolean;
  readonly shuffled: boolean;
}

const PLAIN: Omit<Layout, 'name'> = {
  date: 'serial',
  money: 'number',
  weight: 't',
  above: 'none',
  header: 'one',
  blankLeft: 0,
  sequence: false,
  strangers: false,
  sums: 'none',
  customer: 'every-row',
  below: 'none',
  noise: false,
  repeatHeader: false,
  shuffled: false,
};

function layout(name: string, change: Partial<Layout>): Layout {
  return { ...PLAIN, name, ...change };
}

export const LAYOUTS: readonly Layout[] = [
  layout('plain', {}),
  layout('shuffled', { shuffled: true, sequence: true, strangers: true }),
  layout('title and unit line', { above: 'company-title-unit', sequence: true }),
  layout('far down', { above: 'far-down', sums: 'footer', below: 'signature' }),
  layout('merged groups', { above: 'title', header: 'merged-groups', sums: 'footer' }),
  layout('bare groups', { header: 'bare-groups', sums: 'footer', below: 'notes' }),
  layout('three header rows', { above: 'title', header: 'three-rows', sums: 'footer' }),
  layout('unit row', { above: 'title', header: 'unit-row', sums: 'footer', weight: 'kg' }),
  layout('line breaks', { header: 'line-breaks', weight: 'kg', date: 'slash' }),
  layout('stars', { header: 'stars', date: 'chinese', noise: true }),
  layout('slash units', { header: 'slash-units', date: 'dots', money: 'wan' }),
  layout('table in the middle', { blankLeft: 2, above: 'title', sums: 'footer', sequence: true }),
  layout('total first', { sums: 'first', above: 'title' }),
  layout('subtotals by customer', { sums: 'by-customer', above: 'title' }),
  layout('subtotals by month', { sums: 'by-month', above: 'title', sequence: true }),
  layout('printed pages', { sums: 'pages', above: 'title', repeatHeader: true }),
  layout('sums as prose', { sums: 'prose', below: 'signature' }),
  layout('sum without a label', { sums: 'unlabelled' }),
  layout('wrong sum', { sums: 'wrong-footer', above: 'title' }),
  layout('merged customers', { customer: 'merged', above: 'title', sums: 'footer' }),
  layout('ditto marks', { customer: 'ditto', sums: 'footer' }),
  layout('groups of blanks', { customer: 'grouped', sums: 'footer', above: 'title' }),
  layout('groups with subtotals', { customer: 'grouped', sums: 'by-customer' }),
  layout('merged with subtotals', { customer: 'merged', sums: 'by-customer', sequence: true }),
  layout('sections', { customer: 'section', above: 'title' }),
  layout('sections with sums', { customer: 'section', sums: 'by-customer', above: 'title' }),
  layout('noise', { noise: true, below: 'notes', sums: 'footer', above: 'company-title-unit', strangers: true }),
  layout('money with commas', { money: 'commas', date: 'iso', weight: 'text', sums: 'footer' }),
  layout('yuan signs', { money: 'yuan-sign', date: 'compact', weight: 't-in-cell', sums: 'footer' }),
  layout('full width', { money: 'full-width', date: 'compact-number', sums: 'footer' }),
  layout('yuan in words', { money: 'yuan-word', date: 'with-time', weight: 't-in-cell' }),
  layout('sign apart', { money: 'sign-apart', date: 'bare-serial' }),
  layout('ten thousands', { money: 'wan', above: 'title', header: 'merged-groups' }),
  layout('republic years', { date: 'republic', above: 'title', sequence: true, sums: 'footer' }),
  layout('short years', { date: 'short', noise: true }),
  layout('months and days', { date: 'month-day', above: 'title', sums: 'footer' }),
  layout('months and days, groups', { date: 'month-day', above: 'title', header: 'merged-groups', customer: 'ditto', sums: 'by-month' }),
  layout('pages of merged customers', { customer: 'merged', repeatHeader: true, above: 'company-title-unit', sequence: true }),
  layout('kilograms', { weight: 'kg', header: 'stars', blankLeft: 1, shuffled: true, sums: 'footer' }),
  layout('four header rows', { above: 'title', header: 'four-rows', sums: 'footer' }),
  layout('two languages', { header: 'two-languages', sums: 'footer' }),
  layout('names in brackets', { header: 'brackets', above: 'title', date: 'spaced' }),
  layout('sum over the header', { sums: 'above-header', above: 'title' }),
  layout('months with sums that run on', { sums: 'running', above: 'title' }),
  layout('sum in capitals', { sums: 'capitals', below: 'nothing-follows' }),
  layout('label in the last column', { sums: 'label-last', below: 'signature-apart' }),
  layout('sections in two cells', { customer: 'section-cells', sums: 'by-customer', above: 'title' }),
  layout('numbered sections', { customer: 'section-numbered', sums: 'by-customer' }),
  layout('odd ditto marks', { customer: 'marks', sums: 'footer', above: 'title' }),
  layout('many hands', { date: 'mixed', sums: 'footer' }),
  layout('short years with dots', { date: 'short-dots', above: 'title' }),
  layout('serials as text', { date: 'serial-text', money: 'format', weight: 'format' }),
  layout('years of the republic, bare', { date: 'republic-dots', above: 'title', sums: 'footer' }),
  layout('years of the republic in one number', { date: 'republic-compact' }),
  layout('days in words', { date: 'numerals', header: 'bare-groups' }),
  layout('units in formats', { money: 'format', weight: 'format', sums: 'footer' }),
  layout('less shown than stored', { money: 'scaled-format', sums: 'footer' }),
  layout('ten thousands in the cell', { money: 'wan-in-cell', header: 'line-breaks' }),
  layout('tonnes and kilograms mixed', { weight: 'mixed-in-cell', sums: 'footer' }),
  layout('everything', {
    date: 'chinese',
    money: 'commas',
    weight: 't-in-cell',
    above: 'company-title-unit',
    header: 'merged-groups',
    blankLeft: 1,
    sequence: true,
    strangers: true,
    sums: 'by-customer',
    customer: 'merged',
    below: 'signature',
    noise: true,
  }),
  layout('everything, on pages', {
    date: 'dots',
    money: 'yuan-sign',
    weight: 'kg',
    above: 'far-down',
    header: 'line-breaks',
    sequence: true,
    strangers: true,
    sums: 'pages',
    below: 'notes',
    noise: true,
    repeatHeader: true,
  }),
];

/** Ways that a kind does not have: a list of customers has no customer column to merge, an archive no money to add. */
export function fits(layout: Layout, kind: RecordKind): boolean {
  const isList = kind === 'customers';
  const hasSums = kind !== 'customers' && kind !== 'complaints' && kind !== 'archive';
  if (isList && layout.customer !== 'every-row') return false;
  if (!hasSums && layout.sums !== 'none') return false;
  return true;
}
