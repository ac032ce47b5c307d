import { PasswordInput } from '@mantine/core';
import { useTranslations } from 'use-intl';

interface PassphraseFieldsProps {
  readonly label: string;
  /** A new passphrase and the same again. */
  readonly values: readonly [string, string];
  readonly fault: string | null;
  readonly onChange: (passphrase: string, repeat: string) => void;
}

export function PassphraseFields({ label, values: [passphrase, repeat], fault, onChange }: PassphraseFieldsProps) {
  const t = useTranslations('access.people');
  return (
    <>
      <PasswordInput
        label={label}
        description={t('hint')}
        value={passphrase}
        autoComplete="new-password"
        error={fault}
        onChange={(event) => onChange(event.currentTarget.value, repeat)}
      />
      <PasswordInput
        label={t('repeat')}
        value={repeat}
        autoComplete="new-password"
        onChange={(event) => onChange(passphrase, event.currentTarget.value)}
      />
    </>
  );
}
