import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Suspension } from '../../../../../shared/records/suspension.ts';
import { mayBeLifted } from '../../../../../shared/rules/5-credit/index.ts';
import { decideMeasure, liftMeasure } from '../../../../data/credit/suspensions.ts';
import { useFormat } from '../../../../ui/format.ts';
import { useRun } from '../../use-run.ts';
import type { CreditData } from './credit-data.ts';
import { LongOverdue } from './long-overdue.tsx';
import { ReasonDialog } from './reason-dialog.tsx';
import classes from './credit.module.css';

/** The graver one on top. */
const ORDER: readonly Suspension['measure'][] = ['suspended', 'limitCut'];

type Question = { readonly ask: 'lift' | 'approve' | 'refuse'; readonly measure: Suspension };

/** §5.3.3: suspended or cut, by which document and since when, and the way out; also what is proposed and not decided. */
export function CreditBanner({ data }: { readonly data: CreditData }) {
  const [question, setQuestion] = useState<Question | null>(null);
  const standing = data.suspensions
    .filter(({ state }) => state === 'approved' || state === 'proposed')
    .toSorted((a, b) => ORDER.indexOf(a.measure) - ORDER.indexOf(b.measure));
  return (
    <>
      <LongOverdue data={data} />
      {standing.map((measure) => (
        <Measure key={measure.id} measure={measure} data={data} onAsk={(ask) => setQuestion({ ask, measure })} />
      ))}
      {question && <MeasureDialog question={question} data={data} onClose={() => setQuestion(null)} />}
    </>
  );
}

interface MeasureProps {
  readonly measure: Suspension;
  readonly data: CreditData;
  readonly onAsk: (ask: Question['ask']) => void;
}

function Measure({ measure, data, onAsk }: MeasureProps) {
  const t = useTranslations('credit.banner');
  const format = useFormat();
  const approved = measure.state === 'approved';
  const lifting = mayBeLifted(measure.measure, data.account, data.parameters);
  const cleared = approved && lifting.may;
  const values = {
    docNo: measure.docNo || t('unnumbered'),
    days: measure.overdueDays,
    amount: format.money(measure.overdueFen),
    from: measure.from ? format.date(measure.from) : '',
    limit: format.money(measure.limitFen ?? 0),
    who: approved ? measure.decidedBy : measure.proposedBy,
  };
  return (
    <div
      className={classes.banner}
      data-tone={measure.measure === 'suspended' ? 'danger' : 'soon'}
      data-measure={measure.measure}
      data-state={measure.state}
    >
      <p className={classes.bannerTitle}>{t(`title.${measure.measure}.${approved ? 'approved' : 'proposed'}`, values)}</p>
      <p>{t('why', values)}</p>
      {approved && (
        <p>
          {t(cleared ? 'cleared' : `wayOut.${measure.measure}`, {
            open: format.money(lifting.toPayFen),
            days: lifting.compared.thresholdDays,
          })}
        </p>
      )}
      <div className={classes.row}>
        {approved && cleared && (
          <Button size="compact-sm" onClick={() => onAsk('lift')}>
            {t(`lift.${measure.measure}`)}
          </Button>
        )}
        {!approved && (
          <>
            <Button size="compact-sm" onClick={() => onAsk('approve')}>
              {t('approve')}
            </Button>
            <Button size="compact-sm" variant="default" onClick={() => onAsk('refuse')}>
              {t('refuse')}
            </Button>
          </>
        )}
      </div>
    </div>
  );
}

interface MeasureDialogProps {
  readonly question: Question;
  readonly data: CreditData;
  readonly onClose: () => void;
}

function MeasureDialog({ question: { ask, measure }, data, onClose }: MeasureDialogProps) {
  const t = useTranslations('credit.banner');
  const run = useRun();
  async function save(reason: string, date: string): Promise<string | null> {
    const work =
      ask === 'lift'
        ? liftMeasure(measure.id, date, reason)
        : decideMeasure(measure.id, ask === 'approve' ? 'approved' : 'refused', { from: date, reason });
    return (await run(work, t(`done.${ask}`))) ? null : t('notDone');
  }
  return (
    <ReasonDialog
      title={t(`ask.${ask}`)}
      hint={t(`hint.${measure.measure}`)}
      action={t(`action.${ask}`)}
      reasonLabel={t('reason')}
      reasonRequired={ask !== 'approve'}
      dateLabel={t('date')}
      firstDate={data.asOf}
      onSave={save}
      onClose={onClose}
    />
  );
}
