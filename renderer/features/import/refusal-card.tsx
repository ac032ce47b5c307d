import { Button, Group, Select, Text } from '@mantine/core';
import { useTranslations } from 'use-intl';
import type { FileView } from '../../data/ledgers/ledger-views.ts';
import { useImport } from './import-store.ts';
import { useLedgerWords } from '../../ui/ledger-words.ts';
import classes from './reading-step.module.css';

const ENCODINGS = ['utf-8', 'gb18030', 'big5', 'utf-16le', 'shift_jis'];

/** Why a file is not read, what is safe, and what to do. */
export function RefusalCard({ file }: { readonly file: FileView }) {
  const t = useTranslations('import');
  const words = useLedgerWords();
  const session = useImport((state) => state.session);
  if (!file.refusal) return null;
  return (
    <section className={classes.refusal} role="alert">
      <Text fw={600}>{t('refusal.title', { file: file.name })}</Text>
      <Text size="sm">{words.refusal(file.refusal, file.name)}</Text>
      <Text size="sm" c="dimmed">
        {t('refusal.safe')}
      </Text>
      <Group gap="xs" align="end">
        {file.refusal.code === 'unknown-encoding' && (
          <Select
            label={t('refusal.encoding')}
            data={ENCODINGS}
            onChange={(encoding) => void (encoding && session?.reopen(file.id, encoding))}
          />
        )}
        <Button variant="default" onClick={() => void session?.remove(file.id)}>
          {t('files.remove')}
        </Button>
      </Group>
    </section>
  );
}
