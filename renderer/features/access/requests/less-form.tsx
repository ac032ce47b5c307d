import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Granted } from '../../../data/access/decisions.ts';
import { narrowAsk, type RequestRow } from '../../../data/access/requests.ts';
import { showProblem } from '../../../ui/undo-notice.tsx';
import { GrantFields } from './grant-fields.tsx';
import access from '../access.module.css';

/** The head agrees to a part only: the rep asks for that, which makes another code. */
export function LessForm({ request }: { readonly request: RequestRow }) {
  const t = useTranslations('access');
  const [granted, setGranted] = useState<Granted>({ sections: request.sections, until: request.until });
  const same = granted.sections.length === request.sections.length && granted.until === request.until;
  async function narrow(): Promise<void> {
    if (!(await narrowAsk(request.id, granted).catch(() => false))) showProblem(t('decide.fault.over'));
  }
  return (
    <details>
      <summary className={access.note}>{t('phone.narrow')}</summary>
      <div className={access.block}>
        <GrantFields
          request={request}
          granted={granted}
          labels={{ sections: t('ask.sections'), until: t('ask.until') }}
          onChange={setGranted}
        />
        <div>
          <Button variant="default" size="compact-sm" disabled={same || granted.sections.length === 0} onClick={() => void narrow()}>
            {t('phone.narrowDo')}
          </Button>
        </div>
      </div>
    </details>
  );
}
