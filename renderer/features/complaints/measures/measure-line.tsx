import { UnstyledButton } from '@mantine/core';
import { useTranslations } from 'use-intl';
import type { Id } from '../../../../shared/values/id.ts';
import type { MeasureRow } from '../../../data/relationship/measures.ts';
import { useFormat } from '../../../ui/format.ts';
import { MeasureActions } from './measure-actions.tsx';
import { MeasureMark } from './measure-mark.tsx';
import classes from './measures.module.css';

const SHOWN = 3;

interface MeasureLineProps {
  readonly row: MeasureRow;
  readonly onOpen: (id: Id) => void;
}

export function MeasureLine({ row, onOpen }: MeasureLineProps) {
  const t = useTranslations('complaints.measures');
  const format = useFormat();
  const { measure, state, complaints } = row;
  return (
    <tr data-measure={measure.id}>
      <td>
        <MeasureMark state={state} />
      </td>
      <th scope="row">
        {measure.action}
        {measure.notes !== '' && <span className={classes.note}>{measure.notes}</span>}
        <MeasureActions row={row} />
      </th>
      <td className={classes.cause}>{measure.cause}</td>
      <td>{measure.owner}</td>
      <td className={classes.day} data-late={state === 'late' || undefined}>
        {format.date(measure.dueOn)}
      </td>
      <td className={classes.day}>{measure.doneOn === null ? '—' : format.date(measure.doneOn)}</td>
      <td className={classes.day}>{format.date(measure.checkedOn ?? measure.checkOn)}</td>
      <td>
        {complaints.slice(0, SHOWN).map(({ id, no, name }) => (
          <UnstyledButton key={id} className={classes.complaint} title={name} onClick={() => onOpen(id)}>
            {no}
          </UnstyledButton>
        ))}
        {complaints.length > SHOWN && <span className={classes.note}>{t('more', { count: complaints.length - SHOWN })}</span>}
        {complaints.length === 0 && '—'}
      </td>
    </tr>
  );
}
