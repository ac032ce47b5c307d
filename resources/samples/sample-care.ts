import type { CareEvent, Invitation } from '../../shared/records/care-event.ts';
import type { Gift } from '../../shared/records/gift.ts';
import type { GreetingTemplate } from '../../shared/records/greeting-template.ts';
import type { MoneyFactDraft } from '../../shared/records/money-fact.ts';
import type { PointsCampaign } from '../../shared/records/points-campaign.ts';
import type { PointsEntry } from '../../shared/records/points-entry.ts';
import { SERVICE_KINDS, type ServiceKind, type ServiceRequest } from '../../shared/records/service-request.ts';
import type { Id, LocalDate } from '../../shared/values/id.ts';
import { addDays } from '../../shared/values/local-date.ts';
import type { SampleCustomer } from './sample-customers.ts';
import { noonOf, workdayUpTo } from './sample-workdays.ts';
import type { SeededRandom } from './seeded-random.ts';

const GIFTS: readonly (readonly [name: string, points: number, yuan: number, stock: number])[] = [
  ['保温杯', 60, 45, 120],
  ['中秋礼盒', 200, 168, 60],
  ['激光测距仪', 480, 390, 25],
  ['超声波测厚仪', 1_600, 1_280, 8],
  ['两天一夜钢厂参观', 3_000, 2_400, 20],
];

/** §4.4.2: the catalogue. */
export function sampleGifts(nextId: () => Id, asOf: LocalDate): readonly Gift[] {
  const at = noonOf(addDays(asOf, -300));
  return GIFTS.map(([name, points, yuan, stock]) => ({
    id: nextId(),
    name,
    points,
    costFen: yuan * 100,
    stock,
    offered: true,
    createdAt: at,
    updatedAt: at,
  }));
}

/** §4.4.2: double points while the campaign runs, and one that is over. */
export function sampleCampaigns(nextId: () => Id, asOf: LocalDate): readonly PointsCampaign[] {
  return [
    campaign(nextId(), '夏季回款双倍积分', addDays(asOf, -150), addDays(asOf, -120)),
    campaign(nextId(), '年终回款双倍积分', addDays(asOf, -10), addDays(asOf, 25)),
  ];
}

function campaign(id: Id, name: string, from: LocalDate, to: LocalDate): PointsCampaign {
  return { id, name, from, to, factor: 2, createdAt: noonOf(from), updatedAt: noonOf(from) };
}

const REDEEMERS = 12;
const FEN_A_POINT = 100_000;
/** So many times as much has been paid as the gift is worth in points: tiers and the like can only add. */
const SURE = 4;

/** §4.4.2: gifts of those who have paid for them long since. */
export function sampleRedemptions(
  random: SeededRandom,
  money: readonly MoneyFactDraft[],
  gifts: readonly Gift[],
  by: string,
  nextId: () => Id,
  asOf: LocalDate,
): readonly PointsEntry[] {
  const date = workdayUpTo(addDays(asOf, -6));
  const paid = new Map<Id, number>();
  for (const { kind, customerId, amountFen, date: on } of money)
    if (kind === 'payment' && on < addDays(date, -10)) paid.set(customerId, (paid.get(customerId) ?? 0) + amountFen);
  return [...paid].slice(0, REDEEMERS).flatMap(([customerId, fen]): readonly PointsEntry[] => {
    const gift = random.pick(gifts);
    if (fen / FEN_A_POINT < gift.points * SURE) return [];
    const given = { giftId: gift.id, quantity: 1, amountFen: null, creditNoteId: '', of: '', notes: '' };
    return [{ id: nextId(), customerId, date, kind: 'redeemed', points: -gift.points, ...given, by }];
  });
}

/** §4.2.3: one that was, one to come. */
export function sampleEvents(
  random: SeededRandom,
  customers: readonly SampleCustomer[],
  nextId: () => Id,
  asOf: LocalDate,
): readonly CareEvent[] {
  const guests = customers.slice(0, 30).filter(({ stage }) => stage === 'active');
  const owner = guests[0]?.salesRep ?? '';
  const event = (name: string, on: LocalDate, place: string, costFen: number | null): CareEvent => {
    const past = on < asOf;
    const invitations = guests.map(({ id, contacts = [] }): Invitation => {
      const answer = random.pick(['accepted', 'accepted', 'declined', 'invited'] as const);
      return { customerId: id, contact: contacts[0]?.name ?? '', answer, attended: past && answer === 'accepted' && random.chance(0.9) };
    });
    const times = { createdAt: noonOf(addDays(on, -40)), updatedAt: noonOf(addDays(on, -40)) };
    return { id: nextId(), name, on, place, costFen, owner, notes: '', invitations, ...times };
  };
  return [
    event('高强钢新品推介会', workdayUpTo(addDays(asOf, -130)), '宝山区钢材市场会议中心', 3_860_000),
    event('年终答谢会', workdayUpTo(addDays(asOf, 24)), '上海国际会议中心', null),
  ];
}

const REQUESTS: readonly (readonly [kind: ServiceKind, title: string])[] = [
  ['customProduct', '方管定尺 5.85 米，端口倒角'],
  ['technicalSupport', '焊接 Q460C 预热温度咨询'],
  ['deliveryPlan', '分三批送到工地，夜间卸货'],
  ['customProduct', '中厚板按图切割，附余料清单'],
  ['technicalSupport', '现场看板材起鳞原因'],
  ['deliveryPlan', '年底前每周二固定送货'],
];

/** §4.2.2: late, soon, later, and done. */
export function sampleRequests(
  random: SeededRandom,
  customers: readonly SampleCustomer[],
  nextId: () => Id,
  asOf: LocalDate,
): readonly ServiceRequest[] {
  const asking = customers.slice(0, 60).filter(({ stage }) => stage === 'active');
  const own = asking.filter(({ salesRep }) => salesRep === asking[0]?.salesRep);
  return REQUESTS.map(([kind, title], nth): ServiceRequest => {
    const { id: customerId, salesRep: owner = '' } = random.pick(nth < 2 ? own : asking);
    const dueOn = addDays(asOf, [-3, 0, 2, 9, -20, -45][nth] ?? 0);
    const isDone = nth >= SERVICE_KINDS.length + 1;
    const openedOn = workdayUpTo(addDays(dueOn, -10));
    return {
      id: nextId(),
      customerId,
      kind,
      title,
      details: '',
      owner,
      openedOn,
      dueOn,
      state: isDone ? 'done' : 'open',
      result: isDone ? '已按客户要求完成，客户签收。' : '',
      closedOn: isDone ? addDays(dueOn, -1) : null,
      createdAt: noonOf(openedOn),
      updatedAt: noonOf(openedOn),
    };
  });
}

/** §4.2.1 */
export function sampleTemplates(nextId: () => Id): readonly GreetingTemplate[] {
  const texts = [
    ['birthday', 'zh-Hans', '尊敬的{salutation}：祝您生日快乐，身体健康，万事顺意！\n{sender}敬上'],
    ['birthday', 'zh-Hant', '尊敬的{salutation}：祝您生日快樂，身體健康，萬事順意！\n{sender}敬上'],
    ['spring', 'zh-Hans', '{salutation}：值此新春，祝{company}生意兴隆，祝您阖家幸福！\n{sender}敬上'],
    ['midAutumn', 'zh-Hans', '{salutation}：中秋将至，祝您与家人团圆安康！\n{sender}敬上'],
    ['newYear', 'zh-Hans', '{salutation}：感谢{company}一年来的信任，祝新年顺遂！\n{sender}敬上'],
  ] as const;
  return texts.map(([occasion, locale, text]) => ({ id: nextId(), occasion, locale, text }));
}
