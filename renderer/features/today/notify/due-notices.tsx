import { useRouter } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { useTranslations } from 'use-intl';
import { dateOfTime } from '../../../../shared/values/local-time.ts';
import { session } from '../../../data/session.ts';
import { todayList, type TodayRow } from '../../../data/relationship/today.ts';
import { useQuery } from '../../../data/use-query.ts';
import { host } from '../../../host/current-host.ts';
import { addressOf } from '../address-of.ts';
import { useItemWords } from '../use-item-words.ts';
import { useNow } from '../../../data/use-now.ts';
import { isQuiet, notifying } from './quiet-hours.ts';
import { alreadyShown, rememberShown } from './shown-notices.ts';
import { asNotices, toNotify } from './to-notify.ts';

const LIMIT = 50;
const NAMED = 3;

/** In the desktop program: pops up what has become due, once, and never in quiet hours. What was missed is one notification. */
export function DueNotices() {
  const t = useTranslations('today');
  const words = useItemWords();
  const router = useRouter();
  const now = useNow();
  const me = useQuery(session, [])?.who;
  const asOf = dateOfTime(now);
  const today = useQuery(
    async () => (me === undefined ? undefined : todayList({ asOf, now, who: 'me', me, limit: LIMIT }).catch(() => undefined)),
    [asOf, now, me],
  );
  const wasQuiet = useRef(false);
  useEffect(() => {
    const settings = notifying();
    if (!today || !settings.on) return;
    const shown = alreadyShown(asOf);
    const due = toNotify(today, now, shown);
    if (isQuiet(settings, now.slice(11))) {
      wasQuiet.current = true;
      return;
    }
    if (due.length > 0)
      rememberShown(
        asOf,
        due.map(({ key }) => key),
      );
    for (const rows of asNotices(due, shown.size === 0 || wasQuiet.current)) show(rows);
    wasQuiet.current = false;
    // The words of a language do not make anything due.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [today, now, asOf]);
  function show(due: readonly TodayRow[]): void {
    void host
      .notify(textOf(due))
      .then((outcome) => outcome === 'opened' && router.history.push(due.length === 1 && due[0] ? addressOf(due[0]) : '/today'))
      .catch(() => undefined);
  }
  function textOf(due: readonly TodayRow[]): { readonly title: string; readonly body: string } {
    const lines = due.slice(0, NAMED).map((row) => t('notice.one', { what: t(`kind.${row.kind}`), name: words.who(row) }));
    const [first] = due;
    if (due.length === 1 && first)
      return { title: lines[0] ?? '', body: [words.about(first), words.due(first)].filter(Boolean).join(' · ') };
    return { title: t('notice.many', { count: due.length }), body: lines.join('\n').slice(0, 500) };
  }
  return null;
}
