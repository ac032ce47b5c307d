import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { today } from '../../../data/clock.ts';
import { pointsCampaigns, removeCampaign, saveCampaign } from '../../../data/relationship/campaigns.ts';
import { useQuery } from '../../../data/use-query.ts';
import { useFormat } from '../../../ui/format.ts';
import { SmallForm } from '../form/small-form.tsx';
import { Part } from '../part.tsx';
import { useRun } from '../use-run.ts';
import { readCampaign } from './read-campaign.ts';
import classes from '../care.module.css';

export function CampaignList() {
  const t = useTranslations('care.campaigns');
  const format = useFormat();
  const run = useRun();
  const [editing, setEditing] = useState<string | null>(null);
  const rows = useQuery(pointsCampaigns, []);
  const edited = rows?.find(({ id }) => id === editing);
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
      {editing !== null && (
        <SmallForm
          key={editing}
          label={t('new')}
          fields={[
            { key: 'name', label: t('field.name'), required: true },
            { key: 'from', label: t('field.from'), required: true, kind: 'date' },
            { key: 'to', label: t('field.to'), required: true, kind: 'date' },
            { key: 'factor', label: t('field.factor'), required: true },
          ]}
          first={{ name: edited?.name ?? '', from: edited?.from ?? today(), to: edited?.to ?? '', factor: String(edited?.factor ?? 2) }}
          read={readCampaign}
          action={t('save')}
          onSave={async (typed) =>
            (await run(saveCampaign({ ...typed, ...(edited ? { id: edited.id } : {}) }), t('saved', { name: typed.name }))) === true
          }
          onClose={() => setEditing(null)}
        >
          <span className={classes.dim}>{t('recomputes')}</span>
        </SmallForm>
      )}
      {rows?.length === 0 && <p className={classes.text}>{t('nothing')}</p>}
      <ul className={classes.list} aria-label={t('title')}>
        {rows?.map(({ id, name, from, to, factor }) => (
          <li key={id} className={`${classes.item} ${classes.row}`}>
            <strong>{name}</strong> {t('times', { factor })}{' '}
            <span className={classes.dim}>{t('days', { from: format.date(from), to: format.date(to) })}</span>
            <Button size="compact-xs" variant="subtle" className={classes.push} onClick={() => setEditing(id)}>
              {t('edit')}
            </Button>
            <Button size="compact-xs" variant="subtle" color="gray" onClick={() => void run(removeCampaign(id), t('removed', { name }))}>
              {t('remove')}
            </Button>
          </li>
        ))}
      </ul>
    </Part>
  );
}
