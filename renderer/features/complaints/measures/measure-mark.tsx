import { useTranslations } from 'use-intl';
import type { MeasureState } from '../../../../shared/rules/4-relationship/index.ts';
import classes from '../marks.module.css';

export function MeasureMark({ state }: { readonly state: MeasureState }) {
  const t = useTranslations('complaints.measureState');
  return (
    <span className={classes.state} data-state={state}>
      {t(state)}
    </span>
  );
}
