import { useTranslations } from 'use-intl';
import type { ShelfCheck } from '../../../data/archive/shelf-check.ts';
import { now } from '../../../data/clock.ts';
import { useFormat } from '../../../ui/format.ts';
import type { CheckGroup } from './check-groups.ts';
import classes from './stock-take.module.css';

interface PrintedReportProps {
  readonly check: ShelfCheck;
  readonly groups: readonly CheckGroup[];
}

/** The whole result with its counts, to be signed. Folders that are as they should be are only counted. */
export function PrintedReport({ check, groups }: PrintedReportProps) {
  const t = useTranslations('archive.result');
  const format = useFormat();
  const { record } = check;
  return (
    <section className={`print-root ${classes.paper}`} data-printed="report">
      <h1>{t('paperTitle', { title: record.title })}</h1>
      <p>
        {t('paperHead', {
          places: record.places.length === 0 ? t('everything') : record.places.join('、'),
          started: format.dateTime(record.startedAt),
          printed: format.dateTime(now()),
          by: record.by,
          expected: check.expected,
        })}
      </p>
      {groups.map(({ name, folders }) => (
        <div key={name}>
          <h2>{t(`group.${name}`, { count: folders.length })}</h2>
          {name !== 'found' && folders.length > 0 && (
            <table>
              <tbody>
                {folders.map((folder) => (
                  <tr key={folder.folderId}>
                    <td>{folder.number}</td>
                    <td>{folder.name}</td>
                    <td>{folder.place}</td>
                    <td>
                      {name === 'misplaced' && t('foundAt', { place: folder.at || '—' })}
                      {name === 'pagesDiffer' && t('pagesOf', { expected: folder.pages ?? 0, counted: folder.counted ?? 0 })}
                      {name === 'out' && t('with', { borrower: folder.borrower })}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          )}
        </div>
      ))}
      <h2>{t('group.unknown', { count: check.unknown.length })}</h2>
      {check.unknown.length > 0 && <p>{check.unknown.map(({ text }) => text).join('；')}</p>}
      <p>{t('sign')}</p>
    </section>
  );
}
