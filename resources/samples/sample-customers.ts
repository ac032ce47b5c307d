import type { Contact, CustomerDraft, CustomerStage } from '../../shared/records/customer.ts';
import type { Id, LocalDate } from '../../shared/values/id.ts';
import { addDays } from '../../shared/values/local-date.ts';
import { creditCodeFor } from './credit-code-for.ts';
import { SAMPLE_PLACES, type SamplePlace } from './sample-places.ts';
import {
  GIVEN_NAMES,
  POSITIONS,
  SAMPLE_BUSINESSES,
  STREETS,
  SURNAMES,
  TRADE_NAME_FIRST,
  TRADE_NAME_SECOND,
  TRADITIONAL_STREETS,
  type SampleBusiness,
} from './sample-words.ts';
import type { SeededRandom } from './seeded-random.ts';

export type SampleCustomer = CustomerDraft & { readonly id: Id };

const LEGAL_FORMS = ['有限公司', '有限公司', '有限公司', '有限责任公司', '股份有限公司', '集团有限公司'] as const;
/** Organisation codes of new companies begin like this. */
const CODE_LETTERS = '0123456789ABCDEFGHJKLMNPQRTUWXY';

export interface SampleStaff {
  readonly salesReps: readonly string[];
}

const IMPORTANT = 60;

/** Whether the customer at that place of importance is surely the first rep's. */
export function isOfFirstRep(rank: number): boolean {
  return rank < IMPORTANT && rank % 3 === 0;
}

/** `rep` is the first of them, who has the most customers. */
export function sampleStaff(random: SeededRandom, customers: number, rep: string): SampleStaff {
  const count = Math.min(40, 6 + Math.floor(Math.sqrt(customers) / 3));
  const names = new Set<string>();
  while (names.size < count) names.add(personName(random));
  const [first = '', ...others] = names;
  return { salesReps: [rep === '' ? first : rep, ...others.filter((name) => name !== rep)] };
}

/** Customers in order of importance: the first buys most. Names differ. */
export function sampleCustomers(
  random: SeededRandom,
  count: number,
  nextId: () => Id,
  asOf: LocalDate,
  staff: SampleStaff,
): SampleCustomer[] {
  const taken = new Set<string>();
  return Array.from({ length: count }, (_, rank) => {
    const place = SAMPLE_PLACES[Math.floor(random.next() ** 1.6 * SAMPLE_PLACES.length)] as SamplePlace;
    const business = random.pick(SAMPLE_BUSINESSES);
    const { name, tradeName } = freshName(random, place, business, taken);
    return sampleCustomer(random, { rank, count, place, business, name, tradeName, asOf, staff }, nextId);
  });
}

interface Circumstances {
  readonly rank: number;
  readonly count: number;
  readonly place: SamplePlace;
  readonly business: SampleBusiness;
  readonly name: string;
  readonly tradeName: string;
  readonly asOf: LocalDate;
  readonly staff: SampleStaff;
}

function sampleCustomer(
  random: SeededRandom,
  { rank, count, place, business, name, tradeName, asOf, staff }: Circumstances,
  nextId: () => Id,
): SampleCustomer {
  const person = personName(random);
  const mainland = place.code !== '';
  const stage = stageOf(random, rank, count);
  const years = 1 + random.below(14) + (rank < 20 ? 1 : 0);
  const since = addDays(asOf, -(random.chance(0.06) ? 30 + random.below(300) : years * 365 + random.below(360)));
  return {
    id: nextId(),
    code: `KH-${String(rank + 1).padStart(5, '0')}`,
    name,
    shortName: `${place.name}${tradeName}`,
    creditCode:
      mainland && random.chance(0.93)
        ? creditCodeFor(place.code, `MA${Array.from({ length: 6 }, () => CODE_LETTERS[random.below(CODE_LETTERS.length)]).join('')}`)
        : '',
    legalRepresentative: random.chance(0.9) ? person : '',
    industry: business.industry ?? (random.chance(0.6) ? random.pick(['construction', 'machinery', 'metalProducts'] as const) : null),
    subTrade: business.name,
    region: `${place.province}${place.province === place.name ? '' : ` ${place.name}`}`,
    address: addressOf(random, place),
    businessScope: business.scope,
    phone: random.chance(0.7) ? mobile(random) : `${place.areaCode}-5550${String(random.below(10_000)).padStart(4, '0')}`,
    email: random.chance(0.3) ? `office${rank + 1}@example.com` : '',
    salesRep: repOf(staff.salesReps, rank, random.next()),
    stage,
    since: stage === 'prospect' ? null : since,
    declaredAnnualKg: random.chance(0.4) ? (1 + random.below(80)) * 100_000 : null,
    notes: random.chance(0.08)
      ? random.pick(['每月25日对账', '只收银行承兑汇票', '要求随货附质保书', '夜间送货，提前电话', '老板同乡介绍'])
      : '',
    contacts: contactsOf(random, person, nextId),
  };
}

/** One in three of the important customers is the first rep's: whoever looks has work of every kind. */
function repOf(reps: readonly string[], rank: number, chance: number): string {
  const place = isOfFirstRep(rank) ? 0 : Math.floor(chance ** 1.3 * reps.length);
  return reps[place] ?? '';
}

/** The best customers buy; of the others some do not yet and some no longer do. */
function stageOf(random: SeededRandom, rank: number, count: number): CustomerStage {
  if (rank < count * 0.1) return 'active';
  const fate = random.next();
  if (fate < 0.12) return 'prospect';
  return fate < 0.24 ? 'dormant' : 'active';
}

function contactsOf(random: SeededRandom, owner: string, nextId: () => Id): readonly Contact[] {
  const contact = (name: string): Contact => ({
    id: nextId(),
    name,
    position: random.pick(POSITIONS),
    phone: mobile(random),
    email: '',
    salutation: '',
    birthday: null,
    notes: '',
  });
  if (random.chance(0.1)) return [];
  return random.chance(0.3) ? [contact(owner), contact(personName(random))] : [contact(random.chance(0.5) ? owner : personName(random))];
}

function freshName(
  random: SeededRandom,
  place: SamplePlace,
  business: SampleBusiness,
  taken: Set<string>,
): { readonly name: string; readonly tradeName: string } {
  for (;;) {
    const tradeName = random.pick(TRADE_NAME_FIRST) + random.pick(TRADE_NAME_SECOND);
    const name =
      place.traditional === true
        ? `${place.name}${traditionalTradeName(tradeName)}${business.traditional}股份有限公司`
        : `${nameStart(random, place)}${tradeName}${business.name}${random.pick(LEGAL_FORMS)}`;
    if (taken.has(name)) continue;
    taken.add(name);
    return { name, tradeName: place.traditional === true ? traditionalTradeName(tradeName) : tradeName };
  }
}

function nameStart(random: SeededRandom, place: SamplePlace): string {
  if (random.chance(0.15)) return `${place.province}省`.replace(/^(上海|重庆|天津)省$/, '$1市');
  return random.chance(0.2) ? `${place.name}市` : place.name;
}

const TRADITIONAL: Readonly<Record<string, string>> = {
  华: '華',
  恒: '恆',
  东: '東',
  润: '潤',
  荣: '榮',
  兴: '興',
  联: '聯',
  诚: '誠',
  凯: '凱',
  万: '萬',
  长: '長',
  远: '遠',
  亿: '億',
  骏: '駿',
  腾: '騰',
  达: '達',
  业: '業',
  丰: '豐',
  发: '發',
  顺: '順',
  强: '強',
  辉: '輝',
  创: '創',
  铭: '銘',
  杰: '傑',
  泽: '澤',
};

function traditionalTradeName(name: string): string {
  return name.replace(/./gu, (character) => TRADITIONAL[character] ?? character);
}

function personName(random: SeededRandom): string {
  return random.pick(SURNAMES) + random.pick(GIVEN_NAMES);
}

function addressOf(random: SeededRandom, place: SamplePlace): string {
  const number = 1 + random.below(2999);
  if (place.traditional === true) return `${place.name}${random.pick(place.districts)}${random.pick(TRADITIONAL_STREETS)}${number}號`;
  return `${place.name}市${random.pick(place.districts)}${random.pick(STREETS)}${number}号`;
}

/** 141 numbers go into machines, not to people: nobody is called by mistake. */
function mobile(random: SeededRandom): string {
  return `141${String(random.below(100_000_000)).padStart(8, '0')}`;
}
