import { Button, SegmentedControl, Text } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { useFormat } from '../../ui/format.ts';
import type { SampleSize } from '../../../resources/samples/make-sample-company.ts';
import { SAMPLE_CUSTOMERS } from './sample-size.ts';
import classes from './welcome.module.css';

const SIZES: readonly SampleSize[] = ['S', 'M', 'L'];

interface WaysOnProps {
  /** Why the sample could not be made, in the user's words. */
  readonly problem: string | null;
  readonly onSample: (size: SampleSize) => void;
  readonly onImport: () => void;
  readonly onEmpty: () => void;
}

export function WaysOn({ problem, onSample, onImport, onEmpty }: WaysOnProps) {
  const t = useTranslations('welcome');
  const format = useFormat();
  const [size, setSize] = useState<SampleSize>('S');
  return (
    <div className={classes.ways}>
      <Way title={t('import.title')} note={t('import.note')} button={<Button onClick={onImport}>{t('import.button')}</Button>} />
      <Way
        title={t('sample.title')}
        note={t('sample.note')}
        button={
          <Button variant="default" onClick={() => onSample(size)}>
            {t('sample.button')}
          </Button>
        }
      >
        <SegmentedControl
          size="xs"
          aria-label={t('sample.size')}
          value={size}
          data={SIZES.map((each) => ({ value: each, label: t('sample.customers', { count: format.integer(SAMPLE_CUSTOMERS[each]) }) }))}
          onChange={(next) => setSize(SIZES.find((each) => each === next) ?? 'S')}
        />
        {problem !== null && (
          <Text size="sm" c="var(--sd-danger)" role="alert">
            {problem}
          </Text>
        )}
      </Way>
      <Way
        title={t('empty.title')}
        note={t('empty.note')}
        button={
          <Button variant="default" onClick={onEmpty}>
            {t('empty.button')}
          </Button>
        }
      />
    </div>
  );
}

interface WayProps {
  readonly title: string;
  readonly note: string;
  readonly button: ReactNode;
  readonly children?: ReactNode;
}

function Way({ title, note, button, children }: WayProps) {
  return (
    <div className={classes.way}>
      <div className={classes.wayText}>
        <h2 className={classes.wayTitle}>{title}</h2>
        <p className={classes.wayNote}>{note}</p>
        {children}
      </div>
      <div className={classes.wayButton}>{button}</div>
    </div>
  );
}
