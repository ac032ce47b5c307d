import { useTranslations } from 'use-intl';
import { fieldText, figureText } from '../../../../shared/reconcile/ledgers/difference-sheet.ts';
import type { Difference, DifferenceRow, Reconciliation } from '../../../../shared/records/reconciliation.ts';
import { useSay } from '../use-say.ts';
import classes from './one.module.css';

interface SideBySideProps {
  readonly reconciliation: Reconciliation;
  readonly difference: Difference;
}

/** Field by field; what differs is marked and stands first. */
export function SideBySide({ reconciliation: { kind }, difference }: SideBySideProps) {
  const t = useTranslations('reconcile');
  const say = useSay();
  const { paper, electronic, candidates, fields, bucket } = difference;
  const other = electronic ?? (bucket === 'unsure' || bucket === 'duplicate' ? (candidates[0] ?? null) : null);
  const [left, right] = bucket === 'duplicate' && paper === null ? [electronic, candidates[0] ?? null] : [paper, other];
  const differing = new Map(fields.map((each) => [each.field, each]));
  const names = [...new Set([...differing.keys(), ...fieldsOf(left), ...fieldsOf(right)])];
  const text = (field: string, value: string | number | undefined): string =>
    value === undefined || value === '' ? '—' : figureText(field, value);
  const heads =
    bucket === 'duplicate'
      ? ([t('detail.thisRow'), t('detail.firstRow')] as const)
      : ([t(kind === 'figures' ? 'counts.ledger' : 'counts.paper'), t(kind === 'figures' ? 'counts.books' : 'counts.electronic')] as const);
  return (
    <table className={classes.sides}>
      <thead>
        <tr>
          <th scope="col">{t('detail.field')}</th>
          <th scope="col">{heads[0]}</th>
          <th scope="col">{electronic === null && candidates.length > 1 && bucket === 'unsure' ? t('detail.likeliest') : heads[1]}</th>
        </tr>
      </thead>
      <tbody>
        {names.map((field) => {
          const differs = differing.get(field);
          return (
            <tr key={field} data-differs={differs !== undefined || undefined}>
              <th scope="row">
                {differs && <span aria-label={t('detail.differs')}>≠ </span>}
                {fieldText(field, say)}
              </th>
              <td>{text(field, differs?.paper ?? valueOf(left, field))}</td>
              <td>{text(field, differs?.electronic ?? valueOf(right, field))}</td>
            </tr>
          );
        })}
        {paper !== null && paper.where !== '' && (
          <tr>
            <th scope="row">{t('detail.where')}</th>
            <td colSpan={2}>{paper.where}</td>
          </tr>
        )}
      </tbody>
    </table>
  );
}

function fieldsOf(row: DifferenceRow | null): readonly string[] {
  return row === null
    ? []
    : [
        'name',
        ...(row.archiveNo === '' ? [] : ['archiveNo']),
        ...(row.creditCode === '' ? [] : ['creditCode']),
        ...Object.keys(row.fields),
      ];
}

function valueOf(row: DifferenceRow | null, field: string): string | number | undefined {
  if (row === null) return undefined;
  return field === 'name' || field === 'archiveNo' || field === 'creditCode' ? row[field] : row.fields[field];
}
