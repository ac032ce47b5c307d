import { ActionIcon } from '@mantine/core';
import { IconArrowBackUp, IconArrowsSplit2, IconReceiptOff, type Icon } from '@tabler/icons-react';
import { useTranslations } from 'use-intl';
import type { MoneyFact } from '../../../../../../shared/records/money-fact.ts';
import type { FactQuestion } from './fact-dialog.tsx';
import classes from '../credit.module.css';

const ICONS: Readonly<Record<FactQuestion['ask'], Icon>> = {
  reverse: IconArrowBackUp,
  dishonour: IconReceiptOff,
  allocate: IconArrowsSplit2,
};

interface FactToolsProps {
  readonly fact: MoneyFact;
  readonly title: string;
  readonly asks: readonly FactQuestion['ask'][];
  readonly onAsk: (question: FactQuestion) => void;
}

/** What can be done with a fact, beside it. */
export function FactTools({ fact, title, asks, onAsk }: FactToolsProps) {
  const t = useTranslations('credit.account');
  return (
    <span className={classes.tools}>
      {asks.map((ask) => {
        const Sign = ICONS[ask];
        return (
          <ActionIcon
            key={ask}
            variant="subtle"
            color="gray"
            size={24}
            aria-label={t(`${ask}.label`, { title })}
            title={t(`${ask}.title`)}
            onClick={() => onAsk({ ask, fact })}
          >
            <Sign size={14} />
          </ActionIcon>
        );
      })}
    </span>
  );
}
