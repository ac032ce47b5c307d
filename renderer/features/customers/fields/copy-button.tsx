import { ActionIcon } from '@mantine/core';
import { IconCheck, IconCopy } from '@tabler/icons-react';
import { useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import { copyText } from '../../../ui/copy-text.ts';

const SHOWN_MS = 1500;

interface CopyButtonProps {
  readonly text: string;
  /** What is copied, for its name. */
  readonly what: string;
  readonly className?: string;
}

export function CopyButton({ text, what, className }: CopyButtonProps) {
  const t = useTranslations('customers.form');
  const [copied, setCopied] = useState(false);
  useEffect(() => {
    if (!copied) return undefined;
    const timer = window.setTimeout(() => setCopied(false), SHOWN_MS);
    return () => window.clearTimeout(timer);
  }, [copied]);
  const label = t(copied ? 'copied' : 'copy', { what });
  return (
    <ActionIcon
      variant="subtle"
      color="gray"
      size={22}
      className={className}
      data-copied={copied || undefined}
      aria-label={label}
      title={label}
      onClick={() => void copyText(text).then(setCopied)}
    >
      {copied ? <IconCheck size={14} /> : <IconCopy size={14} />}
    </ActionIcon>
  );
}
