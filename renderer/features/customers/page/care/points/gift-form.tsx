import { useTranslations } from 'use-intl';
import type { Customer } from '../../../../../../shared/records/customer.ts';
import { redeemGift } from '../../../../../data/relationship/points.ts';
import { PartForm } from '../../../fields/part-form.tsx';
import type { CareData } from '../care-data.ts';
import { useSubmit } from '../use-submit.ts';
import { giftProblems, readGift, type GiftField } from './read-points.ts';
import classes from '../../credit/credit.module.css';

interface PointsFormProps {
  readonly customer: Customer;
  readonly care: CareData;
  readonly onClose: () => void;
}

/** §4.4.2 points for a gift. */
export function GiftForm({ customer, care, onClose }: PointsFormProps) {
  const t = useTranslations('care.points');
  const submit = useSubmit();
  const offered = care.gifts.filter(({ gift }) => gift.offered);
  const { balance } = care.points.account;
  const rowOf = (giftId: string) => offered.find(({ gift }) => gift.id === giftId);
  if (offered.length === 0) return <p className={classes.text}>{t('noGifts')}</p>;
  return (
    <PartForm<GiftField, { readonly giftId: string; readonly quantity: number; readonly notes: string }>
      draftKey={`${customer.id}.points.gift`}
      label={t('open.gift')}
      fields={[
        {
          key: 'giftId',
          label: t('gift'),
          required: true,
          choices: [
            { value: '', label: t('chooseGift') },
            ...offered.map(({ gift, left }) => ({
              value: gift.id,
              label: t('giftChoice', { name: gift.name, points: gift.points, left }),
            })),
          ],
        },
        { key: 'quantity', label: t('quantity'), required: true },
        { key: 'notes', label: t('notes'), wide: true },
      ]}
      first={{ giftId: '', quantity: '1', notes: '' }}
      read={readGift}
      action={t('redeem')}
      renderNote={({ giftId, quantity }) => {
        const cost = (rowOf(giftId)?.gift.points ?? 0) * Number(quantity);
        return cost > 0 ? <p className={classes.dim}>{t('leaves', { cost, left: balance - cost })}</p> : null;
      }}
      onSave={async ({ giftId, quantity, notes }) => {
        const row = rowOf(giftId);
        return submit(
          redeemGift(customer.id, giftId, quantity, notes),
          t('giftDone', { name: row?.gift.name ?? '', quantity, points: (row?.gift.points ?? 0) * quantity }),
          (problems) => giftProblems(problems, balance, row?.left ?? 0),
        );
      }}
      onClose={onClose}
    />
  );
}
