import { useFormat } from '../../../ui/format.ts';
import classes from './list.module.css';

/** Rounded down: 100 % is only what lacks nothing. */
export function CompleteBar({ complete }: { readonly complete: number }) {
  const format = useFormat();
  const hundredths = Math.floor(complete * 100);
  return (
    <span className={classes.complete}>
      <span className={classes.track} aria-hidden="true">
        <span className={classes.fill} style={{ width: `${hundredths}%` }} />
      </span>
      <span className={classes.percent}>{format.percent(hundredths / 100)}</span>
    </span>
  );
}
