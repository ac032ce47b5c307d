import { Text } from '@mantine/core';
import { useTranslations } from 'use-intl';
import type { ParameterVersion } from '../../../shared/records/parameter-version.ts';
import type { LocalDate } from '../../../shared/values/id.ts';
import { useFormat } from '../../ui/format.ts';
import classes from './policy.module.css';
import { useParameterFormat } from './use-parameter-format.ts';
import { versionChanges } from './version-changes.ts';

/** Every change of the policy, the latest first: from when, who, when, why, what. */
export function VersionHistory({ versions, today }: { readonly versions: readonly ParameterVersion[]; readonly today: LocalDate }) {
  const t = useTranslations('policy');
  const figure = useParameterFormat();
  const format = useFormat();
  const latestFirst = [...versions].sort((a, b) => b.at - a.at);
  return (
    <section aria-labelledby="history-title" className={classes.panel}>
      <h2 id="history-title" className={classes.panelTitle}>
        {t('history.title')}
      </h2>
      {versions.length === 0 && (
        <Text size="sm" c="dimmed">
          {t('history.none')}
        </Text>
      )}
      <ol className={classes.history}>
        {latestFirst.map((version) => (
          <li key={version.id}>
            <strong>{t('history.from', { date: format.date(version.effectiveFrom) })}</strong>
            {version.effectiveFrom > today && <span className={classes.soon}>{t('history.planned')}</span>}
            <div className={classes.by}>{t('history.by', { who: version.who, at: format.dateTime(version.at) })}</div>
            <div>{version.reason}</div>
            <ul>
              {versionChanges(version, versions).map(({ key, before, after }) => (
                <li key={key}>
                  {t('history.change', { name: t(`parameter.${key}`), before: figure(key, before), after: figure(key, after) })}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </section>
  );
}
