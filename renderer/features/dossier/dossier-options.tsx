import { Checkbox, NumberInput, Stack, Text } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { DOSSIER_SECTIONS, type DossierSectionKey } from '../../../shared/dossier/dossier.ts';
import classes from './dossier.module.css';

interface DossierOptionsProps {
  readonly sections: readonly DossierSectionKey[];
  readonly copy: number;
  readonly onSections: (sections: readonly DossierSectionKey[]) => void;
  readonly onCopy: (copy: number) => void;
}

/** Which of §6.1.1's sections go on paper, and the number of the copy. */
export function DossierOptions({ sections, copy, onSections, onCopy }: DossierOptionsProps) {
  const t = useTranslations('dossier');
  return (
    <aside className={`${classes.options} no-print`} aria-label={t('options')}>
      <Checkbox.Group
        label={t('sections')}
        value={[...sections]}
        onChange={(chosen) => onSections(DOSSIER_SECTIONS.filter((key) => chosen.includes(key)))}
      >
        <Stack gap={6} mt={6}>
          {DOSSIER_SECTIONS.map((key, index) => (
            <Checkbox key={key} value={key} size="sm" label={`${index + 1} ${t(`section.${key}`)}`} />
          ))}
        </Stack>
      </Checkbox.Group>
      {sections.length === 0 && (
        <Text size="xs" c="red" role="alert">
          {t('noSection')}
        </Text>
      )}
      <NumberInput
        size="xs"
        mt="md"
        label={t('copyNumber')}
        min={1}
        max={999}
        allowDecimal={false}
        clampBehavior="strict"
        value={copy}
        onChange={(value) => onCopy(Number(value) || 1)}
      />
    </aside>
  );
}
