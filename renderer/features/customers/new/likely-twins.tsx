import { Button } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import { likelyTwins, searchCustomers, type CustomerHit } from '../../../data/search.ts';
import { GradeBadge } from '../../../ui/grade-badge.tsx';
import classes from './new-customer.module.css';

const WAIT_MS = 120;
const LEAST_TYPED = 2;
const LEAST_SEARCHED = 3;
const SHOWN = 4;

interface LikelyTwinsProps {
  readonly name: string;
  readonly creditCode: string;
  readonly phone: string;
  readonly onOpen: (id: string) => void;
}

/** Customers that the one being typed might already be. The place is kept free only once there is something to say. */
export function LikelyTwins({ name, creditCode, phone, onOpen }: LikelyTwinsProps) {
  const t = useTranslations('customers.new');
  const [twins, setTwins] = useState<readonly CustomerHit[]>([]);
  useEffect(() => {
    let overtaken = false;
    const timer = window.setTimeout(() => {
      twinsOf(name.trim(), creditCode.trim(), phone.trim()).then(
        (found) => !overtaken && setTwins(found),
        () => undefined,
      );
    }, WAIT_MS);
    return () => {
      overtaken = true;
      window.clearTimeout(timer);
    };
  }, [name, creditCode, phone]);
  return (
    <div role="status" className={twins.length === 0 ? undefined : classes.twins}>
      {twins.length > 0 && <div className={classes.twinsTitle}>{t('twins')}</div>}
      {twins.slice(0, SHOWN).map((twin) => (
        <div key={twin.id} className={classes.twin}>
          <GradeBadge grade={twin.grade} state="effective" />
          <span className={classes.twinName}>
            {twin.name}{' '}
            <span className={classes.hint}>
              {[t(`matched.${twin.matched}`), twin.region, twin.salesRep].filter((part) => part !== '').join(' · ')}
            </span>
          </span>
          <Button size="compact-xs" variant="default" onClick={() => onOpen(twin.id)}>
            {t('openTwin')}
          </Button>
        </div>
      ))}
    </div>
  );
}

/** Similar names, the same code or phone; and, while a name is still being typed, names that hold what is there. */
async function twinsOf(name: string, creditCode: string, phone: string): Promise<readonly CustomerHit[]> {
  const known = name.length >= LEAST_TYPED || creditCode !== '' || phone !== '';
  const [similar, holding] = await Promise.all([
    known ? likelyTwins({ name, creditCode, phone }) : [],
    name.length >= LEAST_SEARCHED ? searchCustomers(name, SHOWN) : [],
  ]);
  const ids = new Set(similar.map(({ id }) => id));
  return [...similar, ...holding.filter(({ id, matched }) => !ids.has(id) && (matched === 'name' || matched === 'shortName'))];
}
