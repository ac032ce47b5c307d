import { Checkbox, Group } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { ARCHIVE_SECTIONS, type ArchiveSection } from '../../../shared/records/archive-document.ts';

interface SectionChecksProps {
  readonly label: string;
  /** The ones that may be chosen. */
  readonly among?: readonly ArchiveSection[];
  readonly chosen: readonly ArchiveSection[];
  readonly problem?: string | null;
  readonly onChange: (sections: readonly ArchiveSection[]) => void;
}

export function SectionChecks({ label, among = ARCHIVE_SECTIONS, chosen, problem = null, onChange }: SectionChecksProps) {
  const t = useTranslations('access.section');
  return (
    <Checkbox.Group
      label={label}
      value={[...chosen]}
      error={problem}
      onChange={(next) => onChange(ARCHIVE_SECTIONS.filter((section) => next.includes(section)))}
    >
      <Group gap="4px 16px" mt={4}>
        {among.map((section) => (
          <Checkbox key={section} value={section} label={t(section)} size="sm" />
        ))}
      </Group>
    </Checkbox.Group>
  );
}
