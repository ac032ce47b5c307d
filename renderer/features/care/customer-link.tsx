import { Link } from '@tanstack/react-router';
import type { Id } from '../../../shared/values/id.ts';
import classes from './care.module.css';

/** To the care tab of the customer. */
export function CustomerLink({ id, name }: { readonly id: Id; readonly name: string }) {
  return (
    <Link to="/customers/$customerId" params={{ customerId: id }} search={{ tab: 'care' }} className={classes.link} title={name}>
      {name}
    </Link>
  );
}
