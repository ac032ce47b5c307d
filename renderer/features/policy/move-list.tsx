import { Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslations } from 'use-intl';
import type { GradeMove } from '../../data/gradings.ts';
import { useFormat } from '../../ui/format.ts';
import { GradeBadge } from '../../ui/grade-badge.tsx';
import classes from './policy.module.css';

/** Who would move, largest share first. */
export function MoveList({ moves, moved }: { readonly moves: readonly GradeMove[]; readonly moved: number }) {
  const t = useTranslations('policy');
  const format = useFormat();
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
                  {t('whatIf.share')}
                </th>
                <th scope="col">{t('whatIf.move')}</th>
              </tr>
            </thead>
            <tbody>
              {moves.map(({ id, name, from, to, share }) => (
                <tr key={id}>
                  <td className={classes.name}>
                    <Link to="/customers/$customerId" params={{ customerId: id }}>
                      {name}
                    </Link>
                  </td>
                  <td className={classes.figure}>{share === null ? '—' : format.percent(share)}</td>
                  <td className={classes.move}>
                    <GradeBadge grade={from} state="computed" /> → <GradeBadge grade={to} state="proposed" />
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
