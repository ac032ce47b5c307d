import { useTranslations } from 'use-intl';
import { folderCode, placeCode } from '../../../../shared/archive/archive-code.ts';
import { placeText } from '../../../../shared/archive/place-text.ts';
import type { Id } from '../../../../shared/values/id.ts';
import { archiveIds, archiveList } from '../../../data/archive/archives.ts';
import { foldersToLabel, placesInUse } from '../../../data/archive/folders.ts';
import { today } from '../../../data/clock.ts';
import { useQuery } from '../../../data/use-query.ts';
import type { Label } from './label.ts';

/** More at once than anybody cuts apart; the browser would take minutes for them. */
export const MOST_LABELS = 2_000;

export type LabelKind = 'folders' | 'shelves' | 'boxes';

interface Labels {
  readonly labels: readonly Label[];
  /** More were asked for than are made at once. */
  readonly left: number;
}

/** §6.2.1 labels of the ticked archives, of all when none is ticked, or of the shelves or boxes in use; undefined until they are known. */
export function useLabels(kind: LabelKind, chosen: ReadonlySet<Id>): Labels | undefined {
  const words = useTranslations('words');
  const t = useTranslations('archive.labels');
  return useQuery(async () => {
    const labels = kind === 'folders' ? await folders([...chosen]) : await places(kind === 'shelves' ? 3 : 4);
    return { labels: labels.slice(0, MOST_LABELS), left: Math.max(0, labels.length - MOST_LABELS) };
  }, [kind, chosen, words, t]);

  async function folders(ids: readonly Id[]): Promise<readonly Label[]> {
    const asOf = today();
    const found = await foldersToLabel(ids.length > 0 ? ids : await everybody(), asOf);
    return found.map(({ folder, name, industry, grade }) => ({
      key: folder.id,
      code: folderCode(folder),
      head: folder.volume > 1 ? t('volume', { number: folder.number, volume: folder.volume }) : folder.number,
      name,
      lines: [
        [industry === null ? '' : words(`industry.${industry}`), grade === null ? '' : words(`grade.${grade}`)].filter(Boolean).join(' · '),
        placeText(folder.place),
      ].filter(Boolean),
    }));
  }

  /** A place of three parts is a shelf, one of four a box; where the company counts less, the deepest are taken. */
  async function places(parts: number): Promise<readonly Label[]> {
    const used = await placesInUse();
    return used
      .filter(({ place }) => place.split('/').length === parts)
      .map(({ place, folders: count }) => ({
        key: place,
        code: placeCode(place),
        head: place,
        name: '',
        lines: [t('folders', { count })],
      }));
  }
}

async function everybody(): Promise<readonly Id[]> {
  const order = await archiveList({ asOf: today(), show: 'all', text: '', place: '', order: { by: 'number', descending: false } });
  return archiveIds(order.token, 0, order.count);
}
