import { useTranslations } from 'use-intl';
import { placeText } from '../../../../shared/archive/place-text.ts';
import type { FoundFolder } from '../../../data/archive/archive-row.ts';
import classes from './stock-take.module.css';

/** The customer takes what is left. */
const COLUMN_WIDTHS = { there: '12mm', place: '36mm', number: '33mm', customer: undefined, pages: '12mm', counted: '17mm', remark: '22mm' };

/** In the order of the shelf, with room for a tick, a count and a remark. */
export function PrintedTickList({ title, folders }: { readonly title: string; readonly folders: readonly FoundFolder[] }) {
  const t = useTranslations('archive.tick');
  return (
    <section className={`print-root ${classes.paper}`} data-printed="tick-list">
      <h1>{title}</h1>
      <p>{t('paperHint', { count: folders.length })}</p>
      <table className={classes.ticks}>
        <colgroup>
          {Object.entries(COLUMN_WIDTHS).map(([name, width]) => (
            <col key={name} style={{ width }} />
          ))}
        </colgroup>
        <thead>
          <tr>
            <th scope="col">{t('there')}</th>
            <th scope="col">{t('place')}</th>
            <th scope="col">{t('number')}</th>
            <th scope="col">{t('customer')}</th>
            <th scope="col">{t('pages')}</th>
            <th scope="col">{t('counted')}</th>
            <th scope="col">{t('remark')}</th>
          </tr>
        </thead>
        <tbody>
          {folders.map(({ folder, name }) => (
            <tr key={folder.id}>
              <td>□</td>
              <td>{placeText(folder.place)}</td>
              <td>{folder.number}</td>
              <td>{name}</td>
              <td>{folder.pages}</td>
              <td>{'\u00a0'}</td>
              <td>{'\u00a0'}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p>{t('sign')}</p>
    </section>
  );
}
