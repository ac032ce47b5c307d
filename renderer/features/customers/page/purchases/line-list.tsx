import { ActionIcon, SegmentedControl } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import type { Customer } from '../../../../../shared/records/customer.ts';
import type { SalesLine } from '../../../../../shared/records/sales-line.ts';
import { gradingWindow } from '../../../../../shared/rules/2-grading/index.ts';
import { today } from '../../../../data/clock.ts';
import { dataVersion } from '../../../../data/data-version.ts';
import { salesLinesOf } from '../../../../data/purchases.ts';
import { useQuery } from '../../../../data/use-query.ts';
import { useFormat } from '../../../../ui/format.ts';
import { Section } from '../section.tsx';
import { LineTable } from './line-table.tsx';
import { ReverseDialog } from './reverse-dialog.tsx';
import classes from './purchases.module.css';

const LINES_A_PAGE = 50;

interface LineListProps {
  readonly customer: Customer;
  readonly empty: ReactNode;
}

/** Sales lines, newest first, a page at a time; the totals are of all pages. */
export function LineList({ customer, empty }: LineListProps) {
  const t = useTranslations('customers.purchases');
  const format = useFormat();
  const [span, setSpan] = useState<'all' | 'window'>('all');
  const [offset, setOffset] = useState(0);
  const [reversing, setReversing] = useState<SalesLine | null>(null);
  const page = useQuery(async () => {
    await dataVersion();
    return salesLinesOf(customer.id, span === 'all' ? 'all' : gradingWindow(today()), { offset, limit: LINES_A_PAGE });
  }, [customer.id, span, offset]);
  if (!page) return null;
  if (page.count === 0 && span === 'all') return empty;
  return (
    <Section title={t('linesTitle')}>
      <div className={classes.bar}>
        <SegmentedControl
          size="xs"
          aria-label={t('span')}
          value={span}
          onChange={(next) => {
            setSpan(next === 'all' ? 'all' : 'window');
            setOffset(0);
          }}
          data={[
            { value: 'all', label: t('all') },
            { value: 'window', label: t('window') },
          ]}
        />
        <span className={classes.pager}>
          {t('pageOf', {
            from: format.integer(page.count === 0 ? 0 : offset + 1),
            to: format.integer(offset + page.lines.length),
            count: format.integer(page.count),
          })}
          <ActionIcon
            variant="default"
            size={24}
            disabled={offset === 0}
            aria-label={t('newer')}
            onClick={() => setOffset(Math.max(0, offset - LINES_A_PAGE))}
          >
            <IconChevronLeft size={14} />
          </ActionIcon>
          <ActionIcon
            variant="default"
            size={24}
            disabled={offset + page.lines.length >= page.count}
            aria-label={t('older')}
            onClick={() => setOffset(offset + LINES_A_PAGE)}
          >
            <IconChevronRight size={14} />
          </ActionIcon>
        </span>
      </div>
      <LineTable page={page} onReverse={setReversing} />
      {reversing && <ReverseDialog line={reversing} onClose={() => setReversing(null)} />}
    </Section>
  );
}
