import type { CompanyCalendar } from '../../../../shared/calendar/working-calendar.ts';
import type { LocalDate } from '../../../../shared/values/id.ts';
import type { VisitPlanRow } from '../../../data/relationship/visits.ts';
import { BookDialog } from './book-dialog.tsx';
import { CancelDialog } from './cancel-dialog.tsx';
import { MoveDialog } from './move-dialog.tsx';
import { TripDialog } from './trip-dialog.tsx';

export type PlanAction =
  | { readonly do: 'book' | 'move' | 'cancel'; readonly row: VisitPlanRow }
  | { readonly do: 'trip'; readonly region: string; readonly rows: readonly VisitPlanRow[] };

interface PlanDialogProps {
  readonly action: PlanAction;
  readonly calendar: CompanyCalendar;
  readonly perDay: number;
  readonly day: LocalDate;
  readonly me: string;
  readonly onClose: () => void;
}

/** What is done with a line of the plan, or with a region of it. */
export function PlanDialog({ action, calendar, perDay, day, me, onClose }: PlanDialogProps) {
  switch (action.do) {
    case 'book':
      return <BookDialog row={action.row} day={day} me={me} onClose={onClose} />;
    case 'move':
      return <MoveDialog row={action.row} calendar={calendar} onClose={onClose} />;
    case 'cancel':
      return <CancelDialog visitId={action.row.visitId} onClose={onClose} />;
    case 'trip':
      return (
        <TripDialog region={action.region} rows={action.rows} perDay={perDay} calendar={calendar} day={day} me={me} onClose={onClose} />
      );
  }
}
