import { useTranslations } from 'use-intl';
import { placeText } from '../../../../shared/archive/place-text.ts';
import type { ScanOutcome } from './read-scan.ts';

/** What the last reading turned out to be. */
export function ScanOutcomeText({ outcome }: { readonly outcome: ScanOutcome }) {
  const t = useTranslations('archive.scan');
  if (outcome.kind === 'place') return <b>{t('walking', { place: outcome.place })}</b>;
  if (outcome.kind === 'unknown')
    return (
      <>
        <b>{t('unknown', { text: outcome.scan.text })}</b> <span>{t('unknownHint')}</span>
      </>
    );
  const { folder, name } = outcome.kind === 'pages' ? outcome.of : outcome.found;
  return (
    <>
      <b>{folder.number}</b> <span>{name}</span>
      {outcome.kind === 'found' && <span>{t('found')}</span>}
      {outcome.kind === 'misplaced' && <span>{t('misplaced', { place: placeText(folder.place) || '—' })}</span>}
      {outcome.kind === 'pages' && (
        <span>
          {folder.pages === null || folder.pages === outcome.scan.pages
            ? t('counted', { pages: outcome.scan.pages ?? 0 })
            : t('differ', { pages: outcome.scan.pages ?? 0, expected: folder.pages })}
        </span>
      )}
    </>
  );
}
