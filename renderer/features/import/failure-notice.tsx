import { Alert } from '@mantine/core';
import { useTranslations } from 'use-intl';

/** What failed, what is safe, what to do. `code` is an operation error's code. */
export function FailureNotice({ code }: { readonly code: string }) {
  const t = useTranslations('import');
  const known = code === 'storage-full' || code === 'blocked' || code === 'conflict' || code === 'cancelled';
  return (
    <Alert color={code === 'cancelled' ? 'gray' : 'red'} title={t('failure.title')} m="md" role="alert">
      {known ? t(`failure.${code}`) : t('failure.unknown')}
    </Alert>
  );
}
