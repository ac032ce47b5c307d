import { Button } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { withdrawRequest, type RequestRow } from '../../../data/access/requests.ts';
import { showDone, showProblem } from '../../../ui/undo-notice.tsx';
import type { Reader } from '../sign-in/use-reader.ts';
import type { ShownState } from './shown-state.ts';
import classes from './requests.module.css';

export type Way = 'decide' | 'slip' | 'phone';

interface RequestWaysProps {
  readonly request: RequestRow;
  readonly state: ShownState;
  readonly reader: Reader;
  readonly way: Way | null;
  readonly onWay: (way: Way | null) => void;
  readonly onSlip: () => void;
}

/** What can be done with a request now. */
export function RequestWays({ request, state, reader, way, onWay, onSlip }: RequestWaysProps) {
  const t = useTranslations('access');
  if (state !== 'asked' && state !== 'approved') return null;
  const toggle = (next: Way) => onWay(way === next ? null : next);
  function withdraw(): void {
    withdrawRequest(request.id).then(
      () => showDone(t('decide.withdrawn', { number: request.number })),
      () => showProblem(t('people.failed')),
    );
  }
  const mayWithdraw = reader.isHead || (request.requester === reader.name && !reader.unproven);
  return (
    <div className={classes.ways}>
      {state === 'asked' && (
        <>
          <Button
            size="compact-sm"
            variant={reader.isHead ? 'filled' : 'default'}
            aria-expanded={way === 'decide'}
            onClick={() => toggle('decide')}
          >
            {t('requests.approve')}
          </Button>
          <Button size="compact-sm" variant="default" aria-expanded={way === 'phone'} onClick={() => toggle('phone')}>
            {t('requests.phone')}
          </Button>
          <Button size="compact-sm" variant="default" onClick={onSlip}>
            {t('requests.slip')}
          </Button>
          <Button size="compact-sm" variant="default" aria-expanded={way === 'slip'} onClick={() => toggle('slip')}>
            {t('requests.enterSlip')}
          </Button>
        </>
      )}
      {mayWithdraw && (
        <Button size="compact-sm" variant="subtle" color="gray" onClick={withdraw}>
          {t(state === 'asked' ? 'requests.withdraw' : 'requests.giveBack')}
        </Button>
      )}
    </div>
  );
}
