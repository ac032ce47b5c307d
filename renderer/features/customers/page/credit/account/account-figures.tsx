import { useTranslations } from 'use-intl';
import { ageingBands } from '../../../../../../shared/rules/5-credit/index.ts';
import { useFormat } from '../../../../../ui/format.ts';
import type { CreditData } from '../credit-data.ts';
import classes from '../credit.module.css';

/** Open, overdue, advance; below it the same money by age. Advances are never netted against it. */
export function AccountFigures({ data: { picture, account, parameters } }: { readonly data: CreditData }) {
  const t = useTranslations('credit.account');
  const format = useFormat();
  const { ageing } = picture;
  const edges = ageingBands(parameters.values);
  const names = [
    t('band.notDue'),
    ...edges.map((days, index) => t('band.days', { from: index === 0 ? 1 : (edges[index - 1] ?? 0) + 1, to: days })),
    t('band.over', { days: edges.at(-1) ?? 0 }),
  ];
  return (
    <>
      <dl className={classes.figures} data-account-figures>
        <Figure label={t('open')} fen={account.openFen} name="open" />
        <Figure label={t('overdue')} fen={ageing.overdueFen} name="overdue" bad={ageing.overdueFen > 0} />
        <Figure label={t('advance')} fen={account.advanceFen} name="advance" />
        <Figure label={t('balance')} fen={account.balanceFen} name="balance" bad={account.balanceFen < 0} />
      </dl>
      {account.openFen !== 0 && (
        <dl className={`${classes.figures} ${classes.bands}`} aria-label={t('ageing')} data-ageing>
          {ageing.bandsFen.map((fen, band) => (
            <div key={names[band]} data-band={band}>
              <dt>{names[band]}</dt>
              <dd data-negative={(band > 0 && fen > 0) || undefined}>{fen === 0 ? '—' : format.money(fen)}</dd>
            </div>
          ))}
        </dl>
      )}
    </>
  );
}

interface FigureProps {
  readonly label: string;
  readonly fen: number;
  readonly name: string;
  readonly bad?: boolean;
}

function Figure({ label, fen, name, bad = false }: FigureProps) {
  const format = useFormat();
  return (
    <div>
      <dt>{label}</dt>
      <dd data-figure={name} data-negative={bad || undefined}>
        {format.money(fen)}
      </dd>
    </div>
  );
}
