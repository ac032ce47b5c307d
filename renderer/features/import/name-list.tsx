import { Button, NativeSelect } from '@mantine/core';
import { useTranslations } from 'use-intl';
import type { NameField } from '../../data/ledgers/name-plan.ts';
import type { NameRow } from '../../data/ledgers/plan-views.ts';
import { EmptyState } from '../../ui/empty-state.tsx';
import { useFormat } from '../../ui/format.ts';
import { decideAboutName } from './plan-actions.ts';
import { useNameList } from './use-name-list.ts';
import classes from './name-list.module.css';

const AS_READ = 'as-read';
const LEFT_EMPTY = 'left-empty';
/** Before a name, so that none is taken for one of the answers above. */
const NAME = 'name:';

/** New names of products or staff: each is written as it stands, as a name in use, or not at all. */
export function NameList({ field }: { readonly field: NameField }) {
  const t = useTranslations('import');
  const list = useNameList(field);
  if (!list) return null;
  if (list.rows.length === 0) return <EmptyState title={t('names.none')} hint={t('names.noneHint')} />;
  const alike = list.rows.filter(({ like, target }) => like !== '' && target === null);
  return (
    <>
      <p className={classes.hint}>{t('names.hint')}</p>
      {alike.length > 0 && (
        <div className={classes.bulk} role="toolbar" aria-label={t('bulk.label')}>
          <span>{t('names.alike', { count: alike.length })}</span>
          <Button size="compact-sm" variant="default" onClick={() => void writeAlike(field, alike)}>
            {t('names.takeLike', { count: alike.length })}
          </Button>
        </div>
      )}
      <ul className={classes.names}>
        {list.rows.map((row) => (
          <NameLine key={row.text} field={field} row={row} known={list.known} others={list.rows} />
        ))}
      </ul>
    </>
  );
}

interface NameLineProps {
  readonly field: NameField;
  readonly row: NameRow;
  readonly known: readonly string[];
  readonly others: readonly NameRow[];
}

function NameLine({ field, row, known, others }: NameLineProps) {
  const t = useTranslations('import');
  const format = useFormat();
  const answers = [...new Set([...(row.like === '' ? [] : [row.like]), ...known, ...others.map(({ text }) => text)])];
  const value = row.target === null ? AS_READ : row.target === '' ? LEFT_EMPTY : NAME + row.target;
  return (
    <li className={classes.name} data-decided={row.target !== null || undefined}>
      <span className={classes.text}>{row.text}</span>
      <span className={classes.rows}>{t('match.lines', { count: format.integer(row.rows) })}</span>
      <NativeSelect
        size="xs"
        aria-label={t('names.becomes', { name: row.text })}
        value={value}
        onChange={({ currentTarget }) => void decideAboutName(field, row.text, targetOf(currentTarget.value))}
        data={[
          { value: AS_READ, label: t('names.asRead') },
          { value: LEFT_EMPTY, label: t('names.leftEmpty') },
          ...answers
            .filter((name) => name !== row.text)
            .map((name) => ({ value: NAME + name, label: name === row.like ? t('names.like', { name }) : name })),
        ]}
      />
    </li>
  );
}

function targetOf(answer: string): string | null {
  if (answer === AS_READ) return null;
  return answer === LEFT_EMPTY ? '' : answer.slice(NAME.length);
}

async function writeAlike(field: NameField, rows: readonly NameRow[]): Promise<void> {
  for (const { text, like } of rows) await decideAboutName(field, text, like);
}
