import { SegmentedControl } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { RATED, type Ratings } from '../../../../shared/records/visit.ts';
import classes from './form.module.css';

const SCALE = [1, 2, 3, 4, 5] as const;
const NOT_ASKED = '';

interface RatingFieldsProps {
  readonly ratings: Ratings;
  readonly onChange: (ratings: Ratings) => void;
}

/** §4.1.1 quality, price and service, 1 to 5, or not asked. */
export function RatingFields({ ratings, onChange }: RatingFieldsProps) {
  const t = useTranslations('visits.form');
  return (
    <fieldset className={classes.ratings}>
      <legend className={classes.legend}>{t('ratings')}</legend>
      {RATED.map((rated) => (
        <div key={rated} className={classes.rating}>
          <span>{t(`rated.${rated}`)}</span>
          <SegmentedControl
            size="xs"
            aria-label={t(`rated.${rated}`)}
            value={ratings[rated] === null ? NOT_ASKED : String(ratings[rated])}
            onChange={(next) => onChange({ ...ratings, [rated]: next === NOT_ASKED ? null : Number(next) })}
            data={[{ value: NOT_ASKED, label: t('notAsked') }, ...SCALE.map((value) => ({ value: String(value), label: String(value) }))]}
          />
        </div>
      ))}
    </fieldset>
  );
}
