import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { copyText } from '../../ui/copy-text.ts';

interface CopyButtonProps {
  readonly text: string;
  readonly label: string;
}

/** Copies and says so on itself. */
export function CopyButton({ text, label }: CopyButtonProps) {
  const t = useTranslations('care');
  const [copied, setCopied] = useState('');
  return (
    <Button
      size="compact-xs"
      variant="default"
      data-copied={copied === text || undefined}
      onClick={() => void copyText(text).then((done) => setCopied(done ? text : ''))}
    >
      {copied === text ? t('copied') : label}
    </Button>
  );
}
