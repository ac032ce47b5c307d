import { Button, VisuallyHidden } from '@mantine/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Id } from '../../../../shared/values/id.ts';
import { dataVersion } from '../../../data/data-version.ts';
import { gifts, type GiftRow } from '../../../data/relationship/gifts.ts';
import { useQuery } from '../../../data/use-query.ts';
import { useFormat } from '../../../ui/format.ts';
import { Part } from '../part.tsx';
import { GiftForm } from './gift-form.tsx';
import classes from '../care.module.css';

/** The catalogue; what is left is the stock less what was handed out. */
export function GiftList() {
  const t = useTranslations('care.gifts');
  const [editing, setEditing] = useState<string | null>(null);
  const rows = useQuery(async () => {
    await dataVersion();
    return gifts();
  }, []);
  const edited = rows?.find(({ gift }) => gift.id === editing)?.gift ?? null;
  return (
    <Part
      title={t('title')}
      clause="§4.4.2"
      action={
        <Button size="compact-sm" variant="default" onClick={() => setEditing('new')}>
          {t('new')}
        </Button>
      }
    >
      {editing !== null && <GiftForm key={editing} gift={edited} onClose={() => setEditing(null)} />}
      {rows?.length === 0 && <p className={classes.text}>{t('nothing')}</p>}
      {rows !== undefined && rows.length > 0 && <GiftTable rows={rows} onEdit={setEditing} />}
    </Part>
  );
}

function GiftTable({ rows, onEdit }: { readonly rows: readonly GiftRow[]; readonly onEdit: (id: Id) => void }) {
  const t = useTranslations('care.gifts');
  const format = useFormat();
  return (
    <div className={classes.scroll}>
      <table className={classes.table} aria-label={t('title')}>
        <thead>
          <tr>
            <th scope="col">{t('field.name')}</th>
            <th scope="col">{t('field.points')}</th>
            <th scope="col">{t('cost')}</th>
            <th scope="col">{t('field.stock')}</th>
            <th scope="col">{t('given')}</th>
            <th scope="col">{t('left')}</th>
            <th scope="col">
              <VisuallyHidden>{t('edit')}</VisuallyHidden>
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ gift, given, left }) => (
            <tr key={gift.id} data-gift={gift.id} data-off={gift.offered ? undefined : true}>
              <th scope="row" title={gift.name}>
                {gift.name} {!gift.offered && <span className={classes.dim}>{t('notOffered')}</span>}
              </th>
              <td>{format.integer(gift.points)}</td>
              <td>{gift.costFen === null ? '—' : format.money(gift.costFen)}</td>
              <td>{format.integer(gift.stock)}</td>
              <td>{format.integer(given)}</td>
              <td className={left <= 0 ? classes.late : undefined} data-left>
                {format.integer(left)}
              </td>
              <td>
                <Button size="compact-xs" variant="subtle" aria-label={t('editGift', { name: gift.name })} onClick={() => onEdit(gift.id)}>
                  {t('edit')}
                </Button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
