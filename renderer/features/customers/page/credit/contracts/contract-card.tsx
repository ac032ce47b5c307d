import { Button } from '@mantine/core';
import { useTranslations } from 'use-intl';
import type { Contract, ContractState } from '../../../../../../shared/records/contract.ts';
import { contractExpiry, movesOf } from '../../../../../../shared/rules/5-credit/index.ts';
import { moveContract } from '../../../../../data/credit/contracts.ts';
import { useFormat } from '../../../../../ui/format.ts';
import { useRun } from '../../../use-run.ts';
import type { CreditData } from '../credit-data.ts';
import classes from '../credit.module.css';

const TONES: Readonly<Record<ContractState, string | undefined>> = {
  draft: undefined,
  inApproval: 'soon',
  effective: 'good',
  finished: undefined,
  cancelled: undefined,
};

interface ContractCardProps {
  readonly contract: Contract;
  readonly data: CreditData;
  readonly onEdit: () => void;
}

/** One contract: where it stands, what it still draws, and where it may go. */
export function ContractCard({ contract, data, onEdit }: ContractCardProps) {
  const t = useTranslations('credit.contract');
  const words = useTranslations('words.unit');
  const format = useFormat();
  const run = useRun();
  const { id, contractNo, kind, state, signedOn, startsOn, endsOn, amountFen, weightKg, paymentDays, notes } = contract;
  const drawn = data.exposure.parts
    .find(({ part }) => part === 'drawnContracts')
    ?.documents.find((document) => document.kind === 'contract' && document.id === id)?.amountFen;
  const expiry = contractExpiry(contract, data.asOf, data.parameters.values.contractExpiryWarnDays);
  const facts = [
    t(`kind.${kind}`),
    amountFen !== null && t('amount', { amount: format.money(amountFen) }),
    weightKg !== null && `${format.tonnes(weightKg)} ${words('t')}`,
    (startsOn ?? endsOn) !== null && t('term', { from: startsOn ? format.date(startsOn) : '—', to: endsOn ? format.date(endsOn) : '—' }),
    signedOn !== null && t('signed', { date: format.date(signedOn) }),
    paymentDays !== null && t('payment', { days: paymentDays }),
    notes,
  ];
  return (
    <div className={classes.item} data-contract={contractNo}>
      <div className={classes.row}>
        <strong>{contractNo}</strong>
        <span className={classes.chip} data-tone={TONES[state]}>
          {t(`state.${state}`)}
        </span>
        {expiry !== null && expiry.state !== 'running' && (
          <span className={classes.chip} data-tone={expiry.state === 'expired' ? 'danger' : 'soon'}>
            {expiry.state === 'expired'
              ? t('expired', { date: format.date(expiry.endsOn) })
              : t('expiring', { date: format.date(expiry.endsOn), days: expiry.daysLeft })}
          </span>
        )}
      </div>
      <div className={classes.dim}>{facts.filter((fact) => fact !== false && fact !== '').join(' · ')}</div>
      {drawn !== undefined && <div className={classes.dim}>{t('drawn', { amount: format.money(drawn) })}</div>}
      <div className={classes.bar}>
        {state === 'draft' && (
          <Button size="compact-xs" variant="default" onClick={onEdit} aria-label={t('editNo', { contractNo })}>
            {t('edit')}
          </Button>
        )}
        {movesOf(contract).map((to, index) => (
          <Button
            key={to}
            size="compact-xs"
            variant={index === 0 ? 'light' : 'subtle'}
            c={to === 'cancelled' ? 'var(--sd-danger)' : undefined}
            onClick={() => void run(moveContract(id, to), t('moved', { contractNo, state: t(`state.${to}`) }))}
          >
            {t(`move.${to}`)}
          </Button>
        ))}
      </div>
    </div>
  );
}
