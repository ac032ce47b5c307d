import { TextInput } from '@mantine/core';
import { useTranslations } from 'use-intl';
import type { AssessmentArea } from '../../../../../../shared/records/credit-assessment.ts';
import type { AssessmentVerdict } from '../../../../../../shared/rules/5-credit/index.ts';
import { useWording } from '../../../../../ui/use-wording.ts';
import { readScore, type SheetDraft } from './sheet-draft.ts';
import classes from './sheet.module.css';

type Item = AssessmentVerdict['items'][number];

interface AreaItemsProps {
  readonly area: AssessmentArea;
  readonly verdict: AssessmentVerdict;
  readonly sheet: SheetDraft;
  /** Submitting was tried: what is missing says so. */
  readonly tried: boolean;
}

/** §5.1.1 one area: its items with their weights; what the facts tell is not typed. */
export function AreaItems({ area, verdict, sheet, tried }: AreaItemsProps) {
  const t = useTranslations('credit.sheet');
  const names = useTranslations('verdict.item');
  const items = verdict.items.filter((each) => each.area === area);
  if (items.length === 0) return null;
  return (
    <fieldset className={classes.area} data-area={area}>
      <legend className={classes.legend}>
        {t(`area.${area}`)}{' '}
        <span className={classes.weight}>{t('weight', { weight: items.reduce((sum, { weight }) => sum + weight, 0) })}</span>
      </legend>
      {items.map((item) => (
        <div key={item.item} className={classes.item} data-item={item.item}>
          <span className={classes.name}>
            {names(item.item)} <span className={classes.weight}>{t('weight', { weight: item.weight })}</span>
          </span>
          {area === 'record' ? <ComputedItem item={item} /> : <TypedItem item={item} sheet={sheet} tried={tried} />}
        </div>
      ))}
    </fieldset>
  );
}

function TypedItem({ item, sheet, tried }: { readonly item: Item; readonly sheet: SheetDraft; readonly tried: boolean }) {
  const t = useTranslations('credit.sheet');
  const names = useTranslations('verdict.item');
  const text = sheet.typed.scores[item.item] ?? '';
  const read = readScore(text);
  return (
    <TextInput
      size="xs"
      className={classes.score}
      inputMode="numeric"
      aria-label={t('scoreOf', { item: names(item.item) })}
      placeholder="0–100"
      maxLength={3}
      value={text}
      error={read === null ? t('scoreWrong') : tried && read === undefined ? t('scoreMissing') : null}
      onChange={(event) => sheet.setScore(item.item, event.currentTarget.value)}
    />
  );
}

function ComputedItem({ item: { compared, score, source } }: { readonly item: Item }) {
  const t = useTranslations('credit.sheet');
  const say = useWording();
  if (source === 'typed') return <span className={classes.computed}>{t('kept', { score: score ?? 0 })}</span>;
  if (!compared) return <span className={classes.computed}>{t('leftOut')}</span>;
  return (
    <span className={classes.computed} title={t('worst', { worst: say.recordFigure(compared.worst, compared.unit) })}>
      {t('computed', { figure: say.recordFigure(compared.actual, compared.unit), score: score ?? 0 })}
    </span>
  );
}
