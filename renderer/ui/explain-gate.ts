import { DEFAULTS_FROM } from '../../shared/policy/parameters-at.ts';
import type { GateReason, GateVerdict } from '../../shared/rules/5-credit/index.ts';
import type { CreditWording } from './explain-credit.ts';
import type { Sentence } from './explain-verdict.ts';

/** §5.2, §5.3.3: exposure and limit, every reason with its figures, the oldest overdue document, who may release or who did, what is left out. */
export function explainGate(verdict: GateVerdict, say: CreditWording): readonly Sentence[] {
  const { oldest, reasons, remarks } = verdict;
  const overdue: readonly Sentence[] =
    oldest && !reasons.some(({ code }) => code === 'longOverdue')
      ? [reason('gate.oldest', { docNo: oldest.docNo, days: oldest.days, open: say.money(oldest.openFen) })]
      : [];
  return [
    figuresSentence(verdict, say),
    ...reasons.map((each) => reasonSentence(each, verdict, say)),
    ...overdue,
    ...remarks.map(({ code, count, docNos }) =>
      reason(`gate.${code === 'noLimit' ? 'passesWithoutLimit' : code}`, { count, named: docNos.length, documents: say.list(docNos) }),
    ),
    ...wayOut(verdict, say),
  ];
}

function figuresSentence({ step, limitFen, exposureFen, amountFen, afterFen }: GateVerdict, say: CreditWording): Sentence {
  const values = { exposure: say.money(exposureFen), amount: say.money(amountFen), after: say.money(afterFen) };
  return limitFen === null ? reason(`gate.${step}WithoutLimit`, values) : reason(`gate.${step}`, { ...values, limit: say.money(limitFen) });
}

function reasonSentence(each: GateReason, { oldest }: GateVerdict, say: CreditWording): Sentence {
  const { code, clause, actual, threshold, parameterFrom, since, docNo } = each;
  const values = { clause, version: parameterFrom === null ? '' : say.version(parameterFrom, parameterFrom === DEFAULTS_FROM) };
  const from = since === null ? '' : say.date(since);
  if (code === 'overLimit')
    return reason('gate.overLimit', {
      ...values,
      since: from,
      limit: say.money(threshold ?? 0),
      over: say.money(actual - (threshold ?? 0)),
    });
  if (code === 'noLimit') return reason('gate.noLimit', { ...values, after: say.money(actual) });
  if (code === 'suspended') return reason('gate.suspended', { ...values, since: from, docNo, days: actual });
  return reason('gate.longOverdue', {
    ...values,
    docNo,
    since: from,
    days: actual,
    threshold: threshold ?? 0,
    open: say.money(oldest?.openFen ?? 0),
  });
}

/** Who let it go, or who may. */
function wayOut({ outcome, release, mayRelease }: GateVerdict, say: CreditWording): readonly Sentence[] {
  if (outcome === 'released' && release) {
    const { releasedBy, on, until, amountFen, reason: why } = release;
    const values = { who: releasedBy, on: say.date(on), until: say.date(until), amount: say.money(amountFen), reason: why };
    return [{ key: 'gate.released', values, role: 'next' }];
  }
  if (outcome !== 'stop') return [];
  return [
    mayRelease === ''
      ? { key: 'gate.headMayRelease', values: {}, role: 'next' }
      : { key: 'gate.mayRelease', values: { who: mayRelease }, role: 'next' },
  ];
}

function reason(key: Sentence['key'], values: Sentence['values']): Sentence {
  return { key, values, role: 'reason' };
}
