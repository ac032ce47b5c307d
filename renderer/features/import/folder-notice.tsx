import { useTranslations } from 'use-intl';
import { useFormat } from '../../ui/format.ts';
import { MOST_ENTRIES } from '../../ui/files-in-drop.ts';
import { useImport } from './import-store.ts';
import { MOST_LEDGERS, MOST_MEGABYTES } from './take-files.ts';
import classes from './file-list.module.css';

const LIMITS = { endless: MOST_ENTRIES, 'too-many': MOST_LEDGERS, 'too-large': MOST_MEGABYTES } as const;
const NAMES_SHOWN = 200;

/** What was found in the folder that was dropped, and what of it was left aside; or why nothing of it was read. */
export function FolderNotice() {
  const t = useTranslations('import');
  const format = useFormat();
  const folder = useImport((state) => state.folder);
  if (folder === null) return null;
  const { found, aside, unopened, refused } = folder;
  return (
    <div className={classes.folder} role="status" data-tone={refused === null ? undefined : 'ask'}>
      {refused === null || refused === 'none' ? (
        <p>{t('folder.found', { found, aside: aside.length })}</p>
      ) : (
        <p>{t(`folder.${refused}`, { limit: format.integer(LIMITS[refused]) })}</p>
      )}
      {refused === 'none' && <p>{t('folder.none')}</p>}
      {unopened.length > 0 && <p>{t('folder.unopened', { count: unopened.length, names: unopened.join(', ') })}</p>}
      {aside.length > 0 && (
        <details>
          <summary>{t('folder.asideNames')}</summary>
          <ul>
            {aside.slice(0, NAMES_SHOWN).map((name) => (
              <li key={name}>{name}</li>
            ))}
            {aside.length > NAMES_SHOWN && <li>…</li>}
          </ul>
        </details>
      )}
    </div>
  );
}
