import type { Clause } from '../../../shared/policy/clauses.ts';

type Underscored<T extends string> = T extends `${infer Head}.${infer Tail}` ? `${Head}_${Underscored<Tail>}` : T;
type Numbered<T extends string> = T extends `§${infer Rest}` ? Underscored<Rest> : never;

/** `§2.1.1` -> `clause.2_1_1`: text keys cannot hold points. */
export function clauseTextKey(clause: Clause): `clause.${Numbered<Clause>}` {
  return `clause.${clause.slice(1).replaceAll('.', '_')}` as `clause.${Numbered<Clause>}`;
}
