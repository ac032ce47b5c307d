import { Checkbox, Group, NumberInput, Radio, Select, Stack, Text } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { DOSSIER_SECTIONS } from '../../../../shared/dossier/dossier.ts';
import { DOSSIER_MASKS } from '../../../../shared/records/dossier-print.ts';
import type { PrintRun } from '../../../../shared/records/print-run.ts';
import { useQuery } from '../../../data/use-query.ts';
import { host } from '../../../host/current-host.ts';

export type RunContentChoice = Pick<PrintRun, 'sections' | 'masks' | 'onlyChanged' | 'copies' | 'output' | 'printer'>;

const OUTPUTS = ['onePdf', 'pdfPerCustomer', 'paper'] as const;
const MOST_COPIES = 20;

interface RunContentProps {
  readonly content: RunContentChoice;
  readonly onContent: (content: RunContentChoice) => void;
}

/** What of each archive, how many copies, and where they go. */
export function RunContent({ content, onContent }: RunContentProps) {
  const t = useTranslations('dossier');
  const printers = useQuery(async () => (await host.paperRoom?.printers()) ?? [], []);
  return (
    <>
      <Checkbox.Group
        label={t('sections')}
        value={[...content.sections]}
        onChange={(keys) => onContent({ ...content, sections: DOSSIER_SECTIONS.filter((key) => keys.includes(key)) })}
      >
        <Group gap="md" mt={6}>
          {DOSSIER_SECTIONS.map((key, index) => (
            <Checkbox key={key} value={key} size="sm" label={`${index + 1} ${t(`section.${key}`)}`} />
          ))}
        </Group>
      </Checkbox.Group>
      <Checkbox.Group
        label={t('masks')}
        value={[...content.masks]}
        onChange={(keys) => onContent({ ...content, masks: DOSSIER_MASKS.filter((mask) => keys.includes(mask)) })}
      >
        <Group gap="md" mt={6}>
          {DOSSIER_MASKS.map((mask) => (
            <Checkbox key={mask} value={mask} size="sm" label={t(`mask.${mask}`)} />
          ))}
        </Group>
      </Checkbox.Group>
      <Checkbox
        size="sm"
        label={t('onlyChanged')}
        description={t('runs.onlyChangedHint')}
        checked={content.onlyChanged}
        onChange={({ currentTarget }) => onContent({ ...content, onlyChanged: currentTarget.checked })}
      />
      <NumberInput
        size="sm"
        w={140}
        label={t('runs.copies')}
        min={1}
        max={MOST_COPIES}
        allowDecimal={false}
        clampBehavior="strict"
        value={content.copies}
        onChange={(value) => onContent({ ...content, copies: Number(value) || 1 })}
      />
      {host.paperRoom === null ? (
        <Text size="sm" c="dimmed">
          {t('runs.browserOnly')}
        </Text>
      ) : (
        <Radio.Group
          label={t('runs.whereTo')}
          value={content.output}
          onChange={(value) => onContent({ ...content, output: OUTPUTS.find((each) => each === value) ?? 'onePdf' })}
        >
          <Stack gap={6} mt={6}>
            {OUTPUTS.map((output) => (
              <Radio key={output} value={output} size="sm" label={t(`runs.output.${output}`)} />
            ))}
          </Stack>
        </Radio.Group>
      )}
      {host.paperRoom !== null && content.output === 'paper' && (
        <Select
          label={t('runs.printer')}
          placeholder={t('runs.choosePrinter')}
          description={printers?.length === 0 ? t('runs.noPrinter') : undefined}
          disabled={printers?.length === 0}
          data={(printers ?? []).map(({ name, title }) => ({ value: name, label: title }))}
          value={content.printer === '' ? null : content.printer}
          onChange={(printer) => onContent({ ...content, printer: printer ?? '' })}
        />
      )}
    </>
  );
}
