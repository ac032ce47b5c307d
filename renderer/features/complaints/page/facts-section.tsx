import { Button } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { updateComplaint, type ComplaintRow } from '../../../data/relationship/complaints.ts';
import { useFormat } from '../../../ui/format.ts';
import { ComplaintFiles } from '../record/complaint-files.tsx';
import { useRun } from '../use-run.ts';
import { useTimeWords } from '../use-time-words.ts';
import { Section } from './section.tsx';
import classes from './page.module.css';

interface FactsSectionProps {
  readonly row: ComplaintRow;
  readonly onCorrect: () => void;
}

/** §4.3.1 what was said on the telephone. */
export function FactsSection({ row: { complaint }, onCorrect }: FactsSectionProps) {
  const t = useTranslations('complaints');
  const units = useTranslations('words.unit');
  const format = useFormat();
  const words = useTimeWords();
  const run = useRun();
  const { product, spec, heatNo, quantityKg, contractNo, receivedAt, receivedBy, handledBy, channel, content, photos } = complaint;
  const facts: readonly (readonly [name: string, value: string])[] = [
    [t('field.product'), [product, spec].filter(Boolean).join(' ')],
    [t('field.heatNo'), heatNo],
    [t('field.quantityKg'), quantityKg === null ? '' : `${format.tonnes(quantityKg)} ${units('t')}`],
    [t('field.contractNo'), contractNo],
    [t('field.receivedAt'), [words.moment(receivedAt), t(`channel.${channel}`), receivedBy].filter(Boolean).join(' · ')],
    [t('field.handledBy'), handledBy],
  ];
  return (
    <Section
      title={t('page.facts')}
      aside={
        <Button size="compact-xs" variant="default" ml="auto" onClick={onCorrect}>
          {t('page.correct')}
        </Button>
      }
    >
      <p className={classes.said}>{content}</p>
      <dl className={classes.list}>
        {facts
          .filter(([, value]) => value !== '')
          .map(([name, value]) => (
            <div key={name} className={classes.fact}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
      </dl>
      <ComplaintFiles
        inForm={false}
        ids={photos}
        onIds={(ids) => void run(updateComplaint(complaint.id, { photos: ids }), t('page.saved', { no: complaint.no }))}
      />
    </Section>
  );
}
