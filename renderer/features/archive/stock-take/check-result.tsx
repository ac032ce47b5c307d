import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import type { ShelfCheck } from '../../../data/archive/shelf-check.ts';
import { actOnCheck } from '../../../data/archive/stock-takes.ts';
import { today } from '../../../data/clock.ts';
import { useFormat } from '../../../ui/format.ts';
import { useRun } from '../use-run.ts';
import { checkGroups, type CheckGroup } from './check-groups.ts';
import { PrintedReport } from './printed-report.tsx';
import { usePrintNow } from './use-print-now.ts';
import screen from '../archive.module.css';
import classes from './stock-take.module.css';

/** On paper all of them stand. */
const SHOWN = 200;

/** §6.1.2 what was found, is missing, stands elsewhere, is none of ours or has another number of pages; acting on it is undone as one. */
export function CheckResult({ check }: { readonly check: ShelfCheck }) {
  const t = useTranslations('archive.result');
  const { printing, print } = usePrintNow();
  const groups = checkGroups(check);
  return (
    <div className={screen.scroll}>
      <div className={screen.section}>
        <Button size="compact-sm" onClick={print}>
          {t('print')}
        </Button>
      </div>
      {groups.map((group) => (
        <Group key={group.name} group={group} />
      ))}
      <section className={screen.section} aria-labelledby="unknown">
        <h3 id="unknown" className={screen.title}>
          {t('group.unknown', { count: check.unknown.length })}
        </h3>
        {check.unknown.length > 0 && (
          <ul>
            {check.unknown.map(({ id, text, place }) => (
              <li key={id}>{place === '' ? text : t('unknownAt', { text, place })}</li>
            ))}
          </ul>
        )}
      </section>
      {printing && <PrintedReport check={check} groups={groups} />}
    </div>
  );
}

function Group({ group: { name, folders, action, toDo } }: { readonly group: CheckGroup }) {
  const t = useTranslations('archive.result');
  const format = useFormat();
  const run = useRun();
  return (
    <section className={screen.section} aria-labelledby={`group-${name}`}>
      <div className={screen.row}>
        <h3 id={`group-${name}`} className={screen.title}>
          {t(`group.${name}`, { count: folders.length })}
        </h3>
        {action !== null && toDo.length > 0 && (
          <Button
            size="compact-xs"
            variant="default"
            onClick={() => void run(actOnCheck(action, toDo, today()), (count) => t(`did.${action}`, { count }))}
          >
            {t(`do.${action}`, { count: toDo.length })}
          </Button>
        )}
      </div>
      {folders.length > 0 && (
        <table className={screen.table}>
          <thead>
            <tr>
              <th scope="col">{t('number')}</th>
              <th scope="col">{t('customer')}</th>
              <th scope="col">{t('place')}</th>
              <th scope="col">{t('detail')}</th>
            </tr>
          </thead>
          <tbody>
            {folders.slice(0, SHOWN).map((folder) => (
              <tr key={folder.folderId}>
                <th scope="row">{folder.number}</th>
                <td>
                  <Link
                    to="/customers/$customerId"
                    params={{ customerId: folder.customerId }}
                    search={{ tab: 'archive' }}
                    className={classes.link}
                  >
                    {folder.name}
                  </Link>
                </td>
                <td>{folder.place || '—'}</td>
                <td>
                  {name === 'missing' && folder.missingSince !== null && t('missingSince', { date: format.date(folder.missingSince) })}
                  {name === 'misplaced' && t('foundAt', { place: folder.at || '—' })}
                  {name === 'pagesDiffer' && t('pagesOf', { expected: folder.pages ?? 0, counted: folder.counted ?? 0 })}
                  {name === 'out' && t('with', { borrower: folder.borrower })}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {folders.length > SHOWN && <p className={screen.hint}>{t('more', { count: folders.length - SHOWN })}</p>}
    </section>
  );
}
