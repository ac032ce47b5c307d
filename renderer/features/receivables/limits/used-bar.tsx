import { useTranslations } from 'use-intl';
import { useFormat } from '../../../ui/format.ts';
import { shownShare } from './shown-share.ts';
import classes from './limits.module.css';

/** How much of the limit is used: full at 100 %, red above it. */
export function UsedBar({
  used,
  exposureFen,
  limitFen,
}: {
  readonly used: number | null;
  readonly exposureFen: number;
  readonly limitFen: number | null;
}) {
  const t = useTranslations('receivables.limits');
  const format = useFormat();
  if (used === null) {
    if (exposureFen <= 0) return <span className={classes.none}>—</span>;
    return <span className={classes.over}>{t(limitFen === null ? 'noLimit' : 'limitZero')}</span>;
  }
  const over = used > 1;
  return (
    <span className={classes.used} data-over={over || undefined}>
      <span className={classes.track} aria-hidden="true">
        <span className={classes.fill} style={{ width: `${Math.round(Math.min(1, Math.max(0, used)) * 100)}%` }} />
      </span>
      <span className={classes.percent}>{format.percent(shownShare(used))}</span>
    </span>
  );
}
