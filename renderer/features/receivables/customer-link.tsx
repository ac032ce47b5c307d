import { Link } from '@tanstack/react-router';
import type { Id } from '../../../shared/values/id.ts';
import classes from './receivables.module.css';

/** To the credit tab of the customer's page. */
export function CustomerLink({ id, name }: { readonly id: Id; readonly name: string }) {
  return (
    <Link to="/customers/$customerId" params={{ customerId: id }} search={{ tab: 'credit' }} className={classes.link} title={name}>
      {name}
    </Link>
  );
}
