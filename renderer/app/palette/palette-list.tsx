import { useEffect, useRef } from 'react';
import { useTranslations } from 'use-intl';
import { GradeBadge } from '../../ui/grade-badge.tsx';
import type { PaletteItem } from './palette-item.ts';
import type { Palette } from './use-palette.ts';
import classes from './command-palette.module.css';

interface PaletteListProps {
  readonly id: string;
  readonly palette: Palette;
}

export function PaletteList({ id, palette }: PaletteListProps) {
  const t = useTranslations('shell.palette');
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [palette.active, palette.items]);
  return (
    <div className={classes.panel}>
      <div id={id} ref={list} role="listbox" aria-label={t('results')} className={classes.list}>
        {palette.items.map((item, index) => (
          <div
            key={item.key}
            id={`palette-${item.key}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === palette.active}
            className={classes.item}
            data-kind={item.kind}
            onMouseMove={() => palette.point(index)}
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => palette.choose(item)}
          >
            <ItemText item={item} />
          </div>
        ))}
      </div>
      {palette.failed && <div className={classes.problem}>{t('failed')}</div>}
      <div className={classes.hint}>
        {t('hint')}
        {palette.waiting && <span className={classes.waiting}>{t('waiting')}</span>}
      </div>
    </div>
  );
}

function ItemText({ item }: { readonly item: PaletteItem }) {
  const t = useTranslations('shell');
  if (item.kind === 'command') return <span className={classes.name}>{t(`command.${item.command}`)}</span>;
  if (item.kind === 'all') return <span className={classes.name}>{t('palette.all', { text: item.text })}</span>;
  const { hit } = item;
  return (
    <>
      <span className={classes.grade}>
        <GradeBadge grade={hit.grade} state="effective" />
      </span>
      <span className={classes.name}>{hit.name}</span>
      <span className={classes.aside}>{[hit.shortName, hit.region, hit.salesRep].filter(Boolean).join(' · ')}</span>
      <span className={classes.why}>{hit.matched === 'name' ? '' : t(`palette.matched.${hit.matched}`)}</span>
    </>
  );
}
