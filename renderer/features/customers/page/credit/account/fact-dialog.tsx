import { useTranslations } from 'use-intl';
import type { MoneyFact } from '../../../../../../shared/records/money-fact.ts';
import { dishonourBill, reverseMoneyFact } from '../../../../../data/credit/money-facts.ts';
import { useFormat } from '../../../../../ui/format.ts';
import { useProblemText } from '../../../fields/use-problem-text.ts';
import type { CreditData } from '../credit-data.ts';
import { ReasonDialog } from '../reason-dialog.tsx';
import { AllocateDialog } from './allocate-dialog.tsx';
import { useFactTitle } from './use-fact-title.ts';
import { useRecord } from './use-record.ts';

/** What is to be done with a fact that stands. */
export interface FactQuestion {
  readonly ask: 'reverse' | 'dishonour' | 'allocate';
  readonly fact: MoneyFact;
}

interface FactDialogProps {
  readonly question: FactQuestion;
  readonly data: CreditData;
  readonly onClose: () => void;
}

/** A fact is never edited: a second one takes it off, and says why. */
export function FactDialog({ question: { ask, fact }, data, onClose }: FactDialogProps) {
  const t = useTranslations('credit.account');
  const format = useFormat();
  const record = useRecord();
  const titleOf = useFactTitle();
  const problemText = useProblemText();
  if (ask === 'allocate') return <AllocateDialog fact={fact} data={data} onClose={onClose} />;
  const title = titleOf(fact);
  async function save(reason: string, date: string): Promise<string | null> {
    const work = ask === 'reverse' ? reverseMoneyFact(fact.id, reason, date) : dishonourBill(fact.id, date, reason);
    const answer = await record(work, t(`${ask === 'reverse' ? 'reverse' : 'dishonour'}.done`, { title }));
    if (typeof answer === 'boolean') return answer ? null : t('notDone');
    const [problem] = Object.values(answer);
    return problem ? problemText(problem) : t('notDone');
  }
  return (
    <ReasonDialog
      title={t(`${ask}.title`)}
      hint={t(`${ask}.hint`, { title, date: format.date(fact.date), amount: format.money(fact.amountFen) })}
      action={t(`${ask}.action`)}
      reasonLabel={t(`${ask}.reason`)}
      reasonRequired={ask === 'reverse'}
      dateLabel={t(`${ask}.date`)}
      firstDate={data.asOf}
      onSave={save}
      onClose={onClose}
    />
  );
}
