import { useTranslations } from 'use-intl';
import type { Scale } from '../../../shared/records/customer.ts';
import type { ClassMoves } from '../../data/gradings.ts';
import { useFormat } from '../../ui/format.ts';
import { ClassComparison } from './class-comparison.tsx';
import { MoveList } from './move-list.tsx';

const SCALES: readonly Scale[] = ['large', 'medium', 'small'];

/** §2.1.2 */
export function ScaleMoves({ outcome }: { readonly outcome: ClassMoves<Scale> }) {
  const t = useTranslations('policy');
  const words = useTranslations('words');
  const format = useFormat();
  return (
    <>
      <ClassComparison title={t('whatIf.scale')} of={SCALES} counts={outcome} mark={(scale) => words(`scale.${scale}`)} />
      <MoveList
        outcome={outcome}
        title={t('whatIf.purchased')}
        figure={format.tonnes}
        mark={(scale) => words(`scale.${scale ?? 'none'}`)}
      />
    </>
  );
}
