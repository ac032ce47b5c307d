import { useTranslations } from 'use-intl';
import type { MoneyFact } from '../../../../../../shared/records/money-fact.ts';

/** What a fact is called: its kind and, when it has one, its number. */
export function useFactTitle(): (fact: MoneyFact) => string {
  const t = useTranslations('credit.account');
  return (fact) => {
    const kind = t(`kind.${kindWord(fact)}`);
    return fact.docNo === '' ? kind : t('titled', { kind, docNo: fact.docNo });
  };
}

function kindWord({ kind, amountFen, method }: MoneyFact) {
  if (kind === 'invoice' && amountFen < 0) return 'redInvoice';
  if (kind === 'payment' && amountFen < 0) return 'refund';
  return kind === 'payment' && method === 'bill' ? 'bill' : kind;
}
