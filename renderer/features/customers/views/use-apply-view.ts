import { useEffect } from 'react';
import type { SavedView } from '../../../data/saved-views.ts';
import { showColumns } from '../columns/column-layout.ts';
import { setView, useTableView } from '../table-view.ts';
import { viewContent } from './present-view.ts';

/** A view in the address that is not the one applied last - a chip, back, forward, a link - is applied. */
export function useApplyView(view: string | undefined, views: readonly SavedView[] | undefined, who: string | undefined): void {
  const applied = useTableView((present) => present.applied);
  useEffect(() => {
    if (view === undefined || view === applied || views === undefined || who === undefined) return;
    const content = viewContent(view, views, who);
    if (!content) return setView({ applied: view });
    if (content.columns.length > 0) showColumns(content.columns);
    setView({ filters: content.filters, sort: content.sort, applied: view });
  }, [view, applied, views, who]);
}
