import { useTranslations } from 'use-intl';
import type { AccessRequest } from '../../../shared/records/access-request.ts';
import type { ArchiveSection } from '../../../shared/records/archive-document.ts';
import type { LocalTime } from '../../../shared/values/local-time.ts';
import { useFormat } from '../../ui/format.ts';
import { useWording } from '../../ui/use-wording.ts';

interface AccessWords {
  readonly sections: (sections: readonly ArchiveSection[]) => string;
  readonly medium: (medium: AccessRequest['medium']) => string;
  readonly time: (time: LocalTime) => string;
}

export function useAccessWords(): AccessWords {
  const t = useTranslations('access');
  const format = useFormat();
  const { list } = useWording();
  return {
    sections: (sections) => list(sections.map((section) => t(`section.${section}`))),
    medium: (medium) => t(`medium.${medium}`),
    time: (time) => `${format.date(time.slice(0, 10))} ${time.slice(11)}`,
  };
}
