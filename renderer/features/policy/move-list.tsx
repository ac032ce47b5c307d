import { Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import type { ClassMoves } from '../../data/gradings.ts';
import { useFormat } from '../../ui/format.ts';
import classes from './policy.module.css';

interface MoveListProps<Class extends string> {
  readonly outcome: Pick<ClassMoves<Class>, 'moves' | 'moved'>;
  /** The head of the column of figures, and a figure in words. */
  readonly title: string;
  readonly figure: (value: number) => string;
  readonly mark: (each: Class | null, moment: 'now' | 'then') => ReactNode;
}

/** Who would move, largest purchases first. */
export function MoveList<Class extends string>({ outcome, title, figure, mark }: MoveListProps<Class>) {
  const t = useTranslations('policy');
  const format = useFormat();
  const { moves, moved } = outcome;
  return (
    <>
      <p className={classes.moved} role="status">
        {t('whatIf.moved', { count: moved })}
        {moves.length < moved && (
          <Text
            span
            size="xs"
            c="dimmed"
          >{` ${t('whatIf.first', { shown: format.integer(moves.length), count: format.integer(moved) })}`}</Text>
        )}
      </p>
      {moves.length > 0 && (
        <div className={classes.moves}>
          <table>
            <thead>
              <tr>
                <th scope="col">{t('whatIf.customer')}</th>
                <th scope="col" className={classes.figure}>
                  {title}
                </th>
                <th scope="col">{t('whatIf.move')}</th>
              </tr>
            </thead>
            <tbody>
              {moves.map(({ id, name, from, to, figure: value }) => (
                <tr key={id}>
                  <td className={classes.name}>
                    <Link to="/customers/$customerId" params={{ customerId: id }}>
                      {name}
                    </Link>
                  </td>
                  <td className={classes.figure}>{value === null ? '—' : figure(value)}</td>
                  <td className={classes.move}>
                    {mark(from, 'now')} → {mark(to, 'then')}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </>
  );
}
