import { Button } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { CARD_NUMBERS } from '../../../../shared/access/access-card.ts';
import { heldCardInWords, takeCard } from '../../../data/access/held-card.ts';
import { useQuery } from '../../../data/use-query.ts';
import { host } from '../../../host/current-host.ts';
import { useFormat } from '../../../ui/format.ts';
import { showDone, showProblem } from '../../../ui/undo-notice.tsx';
import classes from '../access.module.css';

/** Larger is no card. */
const LARGEST_BYTES = 100_000;

/** The card by which this laptop checks the codes that the head reads back. */
export function HeldCardSection() {
  const t = useTranslations('access.phone');
  const format = useFormat();
  const held = useQuery(heldCardInWords, []);
  async function take(): Promise<void> {
    const filters = [{ name: 'JSON', extensions: ['json'] }];
    const [file] = await host.openFiles({ title: t('cards.take'), filters, multiple: false });
    if (!file) return;
    const bytes = file.bytes.length > LARGEST_BYTES ? new Uint8Array() : file.bytes;
    const taken = await takeCard(new TextDecoder().decode(bytes)).catch(() => null);
    if (taken === null) return showProblem(t('failed'));
    if (!taken.ok) return showProblem(t('cards.notACard', { name: file.name }));
    showDone(t('cards.taken', { head: taken.value.card.head, fingerprint: taken.value.fingerprint }));
  }
  return (
    <section className={classes.block} aria-labelledby="held-card">
      <h2 id="held-card" className={classes.heading}>
        {t('cards.mine')}
      </h2>
      {held === null && <p className={classes.note}>{t('cards.none')}</p>}
      {held && (
        <p className={classes.note}>
          {t('cards.held', {
            head: held.head,
            holder: held.holder,
            date: format.dateTime(held.madeAt),
            left: CARD_NUMBERS - held.used,
            all: CARD_NUMBERS,
            fingerprint: held.fingerprint,
          })}
        </p>
      )}
      <div>
        <Button variant="default" size="compact-md" onClick={() => void take()}>
          {t('cards.take')}
        </Button>
      </div>
    </section>
  );
}
