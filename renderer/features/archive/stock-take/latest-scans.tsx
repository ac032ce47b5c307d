import { useTranslations } from 'use-intl';
import type { ShelfCheck } from '../../../data/archive/shelf-check.ts';
import { useFormat } from '../../../ui/format.ts';
import screen from '../archive.module.css';

/** The last readings, so that a misread is seen at once. */
export function LatestScans({ check }: { readonly check: ShelfCheck }) {
  const t = useTranslations('archive.scan');
  const format = useFormat();
  return (
    <section className={screen.section} aria-labelledby="latest">
      <h3 id="latest" className={screen.title}>
        {t('latest', { count: check.scans })}
      </h3>
      {check.latest.length === 0 ? (
        <p className={screen.hint}>{t('none')}</p>
      ) : (
        <table className={screen.table}>
          <thead>
            <tr>
              <th scope="col">{t('read')}</th>
              <th scope="col">{t('customer')}</th>
              <th scope="col">{t('at')}</th>
              <th scope="col" data-figure>
                {t('pages')}
              </th>
              <th scope="col">{t('when')}</th>
            </tr>
          </thead>
          <tbody>
            {check.latest.map(({ id, text, folderId, place, pages, at, by }) => {
              const known = check.found.find((each) => each.folderId === folderId);
              return (
                <tr key={id}>
                  <th scope="row">{known?.number ?? text}</th>
                  <td>{known?.name ?? <span className={screen.danger}>{t('notOurs')}</span>}</td>
                  <td>{place === '' ? '—' : place}</td>
                  <td data-figure>{pages === null ? '—' : format.integer(pages)}</td>
                  <td data-plain>
                    {format.dateTime(at)} {by}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      )}
    </section>
  );
}
