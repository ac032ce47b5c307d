import { useTranslations } from 'use-intl';
import type { Gift } from '../../../../shared/records/gift.ts';
import { saveGift } from '../../../data/relationship/gifts.ts';
import { SmallForm } from '../form/small-form.tsx';
import { useRun } from '../use-run.ts';
import { readGift } from './read-gift.ts';

interface GiftFormProps {
  /** Null: a new one. */
  readonly gift: Gift | null;
  readonly onClose: () => void;
}

export function GiftForm({ gift, onClose }: GiftFormProps) {
  const t = useTranslations('care.gifts');
  const run = useRun();
  return (
    <SmallForm
      label={gift ? t('editGift', { name: gift.name }) : t('new')}
      fields={[
        { key: 'name', label: t('field.name'), required: true },
        { key: 'points', label: t('field.points'), required: true },
        { key: 'stock', label: t('field.stock'), required: true },
        { key: 'cost', label: t('field.cost') },
        {
          key: 'offered',
          label: t('field.offered'),
          choices: (['yes', 'no'] as const).map((value) => ({ value, label: t(`offered.${value}`) })),
        },
      ]}
      first={{
        name: gift?.name ?? '',
        points: gift ? String(gift.points) : '',
        stock: gift ? String(gift.stock) : '',
        cost: typeof gift?.costFen === 'number' ? (gift.costFen / 100).toFixed(2) : '',
        offered: gift?.offered === false ? 'no' : 'yes',
      }}
      read={readGift}
      action={t('save')}
      onSave={async (typed) =>
        (await run(saveGift({ ...typed, ...(gift ? { id: gift.id } : {}) }), t('saved', { name: typed.name }))) === true
      }
      onClose={onClose}
    />
  );
}
