import { Checkbox, Stack, Text } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { DOSSIER_SECTIONS, type DossierSectionKey } from '../../../shared/dossier/dossier.ts';
import { DOSSIER_MASKS } from '../../../shared/records/dossier-print.ts';
import type { DossierChoice } from './use-dossier.ts';

interface DossierOptionsProps {
  readonly choice: DossierChoice;
  /** The sections that may be chosen. */
  readonly open: readonly DossierSectionKey[];
  /** Whether an earlier copy hides the same. */
  readonly comparable: boolean;
  readonly onChoice: (choice: DossierChoice) => void;
}

/** Which of §6.1.1's sections go on paper, what is hidden, and whether all of it or only what changed. */
export function DossierOptions({ choice, open, comparable, onChoice }: DossierOptionsProps) {
  const t = useTranslations('dossier');
  const chosen = choice.sections.filter((section) => open.includes(section));
  return (
    <>
      <Checkbox.Group
        label={t('sections')}
        value={[...chosen]}
        onChange={(keys) => onChoice({ ...choice, sections: DOSSIER_SECTIONS.filter((key) => keys.includes(key)) })}
      >
        <Stack gap={6} mt={6}>
          {DOSSIER_SECTIONS.map((key, index) => (
            <Checkbox
              key={key}
              value={key}
              size="sm"
              disabled={!open.includes(key)}
              label={`${index + 1} ${t(`section.${key}`)}`}
              description={open.includes(key) ? undefined : t('sectionClosed')}
            />
          ))}
        </Stack>
      </Checkbox.Group>
      {chosen.length === 0 && (
        <Text size="xs" c="red" role="alert">
          {t('noSection')}
        </Text>
      )}
      <Checkbox.Group
        mt="md"
        label={t('masks')}
        value={[...choice.masks]}
        onChange={(keys) => onChoice({ ...choice, masks: DOSSIER_MASKS.filter((mask) => keys.includes(mask)) })}
      >
        <Stack gap={6} mt={6}>
          {DOSSIER_MASKS.map((mask) => (
            <Checkbox key={mask} value={mask} size="sm" label={t(`mask.${mask}`)} />
          ))}
        </Stack>
      </Checkbox.Group>
      <Checkbox
        mt="md"
        size="sm"
        label={t('onlyChanged')}
        description={choice.onlyChanged && !comparable ? t('onlyChangedNone') : undefined}
        checked={choice.onlyChanged}
        onChange={({ currentTarget }) => onChoice({ ...choice, onlyChanged: currentTarget.checked })}
      />
    </>
  );
}
