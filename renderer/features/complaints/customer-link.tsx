import { Link } from '@tanstack/react-router';
import type { Id } from '../../../shared/values/id.ts';
import classes from './complaints.module.css';

export function CustomerLink({ id, name }: { readonly id: Id; readonly name: string }) {
  return (
    <Link to="/customers/$customerId" params={{ customerId: id }} className={classes.link} title={name}>
      {name}
    </Link>
  );
}
