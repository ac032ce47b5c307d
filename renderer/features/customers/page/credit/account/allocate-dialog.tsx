import { Button, Group, Modal, NativeSelect, Stack, Text, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { MoneyFact } from '../../../../../../shared/records/money-fact.ts';
import { parseMoney } from '../../../../../../shared/values/money.ts';
import { allocateByHand } from '../../../../../data/credit/money-facts.ts';
import { useFormat } from '../../../../../ui/format.ts';
import { isComposing } from '../../../../../ui/is-composing.ts';
import { useProblemText } from '../../../fields/use-problem-text.ts';
import type { CreditData } from '../credit-data.ts';
import { useFactTitle } from './use-fact-title.ts';
import { useRecord } from './use-record.ts';

interface AllocateDialogProps {
  readonly fact: MoneyFact;
  readonly data: CreditData;
  readonly onClose: () => void;
}

/** A credit settles the document that the customer meant, not the oldest. */
export function AllocateDialog({ fact, data: { account }, onClose }: AllocateDialogProps) {
  const t = useTranslations('credit.account');
  const dialog = useTranslations('credit.dialog');
  const format = useFormat();
  const titleOf = useFactTitle();
  const record = useRecord();
  const problemText = useProblemText();
  const debits = account.debits.filter(({ openFen }) => openFen > 0);
  const free = account.credits.find((credit) => credit.fact.id === fact.id)?.freeFen ?? 0;
  const [to, setTo] = useState(debits[0]?.fact.id ?? '');
  const [typed, setTyped] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const open = debits.find((debit) => debit.fact.id === to)?.openFen ?? 0;
  const amount = typed ?? (Math.min(free, open) / 100).toFixed(2);

  async function save(): Promise<void> {
    const read = parseMoney(amount);
    if (!read.ok) return setProblem(problemText({ code: 'amount', values: {} }));
    const answer = await record(
      allocateByHand(fact.id, to, read.value),
      t('allocate.done', { amount: format.money(read.value), title: titleOf(fact) }),
    );
    if (answer === true) return onClose();
    const [refused] = answer === false ? [] : Object.values(answer);
    return setProblem(refused ? problemText(refused) : t('notDone'));
  }
  return (
    <Modal opened onClose={onClose} title={t('allocate.title')} size="md" closeButtonProps={{ 'aria-label': dialog('cancel') }}>
      <Stack
        gap="sm"
        onKeyDown={(event) => event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !isComposing(event) && void save()}
      >
        <Text size="sm">{t('allocate.hint', { title: titleOf(fact), free: format.money(free) })}</Text>
        {debits.length === 0 && <Text size="sm">{t('nothingOpen')}</Text>}
        <NativeSelect
          label={t('allocate.to')}
          data-autofocus
          value={to}
          data={debits.map((debit) => ({
            value: debit.fact.id,
            label: t('ofChoice', { docNo: titleOf(debit.fact), open: format.money(debit.openFen) }),
          }))}
          onChange={(event) => {
            setTyped(null);
            setProblem(null);
            setTo(event.currentTarget.value);
          }}
        />
        <TextInput
          label={t('field.amount')}
          value={amount}
          error={problem}
          onChange={(event) => {
            setProblem(null);
            setTyped(event.currentTarget.value);
          }}
        />
        <Group justify="flex-end" gap="xs">
          <Button variant="default" onClick={onClose}>
            {dialog('cancel')}
          </Button>
          <Button disabled={to === ''} onClick={() => void save()}>
            {t('allocate.action')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
