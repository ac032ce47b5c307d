import { useParams } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import { ArchivePlaces } from '../../../ui/archive-places.tsx';
import { ScreenHeader } from '../../../ui/screen-header.tsx';
import { OneStockTake } from './one-stock-take.tsx';
import { StockTakeList } from './stock-take-list.tsx';
import screen from '../archive.module.css';

/** §6.1.2 walking the shelves: is every folder where the books say? */
export function StockTakeScreen() {
  const t = useTranslations('archive.places');
  const { stockTakeId } = useParams({ strict: false });
  return (
    <main className={screen.screen} data-screen="stock-take">
      <ScreenHeader title={t('stockTake')}>
        <ArchivePlaces />
      </ScreenHeader>
      {stockTakeId === undefined ? <StockTakeList /> : <OneStockTake key={stockTakeId} id={stockTakeId} />}
    </main>
  );
}
