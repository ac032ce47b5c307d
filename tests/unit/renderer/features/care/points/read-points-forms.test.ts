import { describe, expect, it } from 'vitest';
import { readCampaign } from '../../../../../../renderer/features/care/points/read-campaign.ts';
import { readGift } from '../../../../../../renderer/features/care/points/read-gift.ts';

const GIFT = { name: '保溫杯', points: '30', stock: '2', cost: '45.50', offered: 'yes' };
const CAMPAIGN = { name: '雙倍', from: '2026-12-31', to: '2027-01-01', factor: '2' };

describe('catalogue and campaigns', () => {
  it('§4.4.2 a gift costs at least one whole point; its price may be unknown, never negative', () => {
    expect(readGift(GIFT)).toEqual({ ok: true, value: { name: '保溫杯', points: 30, stock: 2, costFen: 4550, offered: true } });
    expect(readGift({ ...GIFT, cost: '', stock: '0', points: '1' })).toMatchObject({
      ok: true,
      value: { costFen: null, stock: 0, points: 1 },
    });
    expect(readGift({ ...GIFT, name: ' ', points: '0', stock: '', cost: '-1' })).toEqual({
      ok: false,
      error: { name: 'required', points: 'whole', stock: 'whole', cost: 'notAnAmount' },
    });
  });

  it('§4.4.2 a campaign may run over the end of a year and on a single day, but not backwards, nor by nothing', () => {
    expect(readCampaign(CAMPAIGN)).toEqual({ ok: true, value: { name: '雙倍', from: '2026-12-31', to: '2027-01-01', factor: 2 } });
    expect(readCampaign({ ...CAMPAIGN, to: CAMPAIGN.from })).toMatchObject({ ok: true });
    expect(readCampaign({ ...CAMPAIGN, to: '2026-12-30' })).toEqual({ ok: false, error: { to: 'endsBeforeStart' } });
    for (const factor of ['0', '-1', '', 'x'])
      expect(readCampaign({ ...CAMPAIGN, factor })).toEqual({ ok: false, error: { factor: 'notAboveZero' } });
  });
});
