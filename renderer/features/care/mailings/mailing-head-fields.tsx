import { NativeSelect, TextInput } from '@mantine/core';
import { useTranslations } from 'use-intl';
import type { Mailing } from '../../../../shared/records/mailing.ts';
import classes from '../care.module.css';

const KINDS = ['material', 'news'] as const;
const WAYS = ['mailed', 'copied', 'printed'] as const;
/** What a subject of a mail takes. */
const LONGEST_TITLE = 100;

interface Typed {
  readonly kind: (typeof KINDS)[number];
  readonly way: Mailing['way'];
  readonly title: string;
}

interface MailingHeadFieldsProps {
  readonly typed: Typed;
  readonly titleMissing: boolean;
  readonly onChange: (patch: Partial<Typed>) => void;
}

/** What it is, how it goes out, and its title. */
export function MailingHeadFields({ typed: { kind, way, title }, titleMissing, onChange }: MailingHeadFieldsProps) {
  const t = useTranslations('care.mailing');
  return (
    <div className={classes.row} style={{ margin: '10px 0', alignItems: 'flex-start' }}>
      <NativeSelect
        size="xs"
        label={t('field.kind')}
        value={kind}
        data={KINDS.map((value) => ({ value, label: t(`kind.${value}`) }))}
        onChange={({ currentTarget: { value } }) => onChange({ kind: KINDS.find((each) => each === value) ?? 'material' })}
      />
      <NativeSelect
        size="xs"
        label={t('field.way')}
        value={way}
        data={WAYS.map((value) => ({ value, label: t(`way.${value}`) }))}
        onChange={({ currentTarget: { value } }) => onChange({ way: WAYS.find((each) => each === value) ?? 'mailed' })}
      />
      <TextInput
        size="xs"
        label={t('field.title')}
        withAsterisk
        maxLength={LONGEST_TITLE}
        style={{ flex: 1, minWidth: 180 }}
        value={title}
        error={titleMissing ? t('titleMissing') : null}
        onChange={(event) => onChange({ title: event.currentTarget.value })}
      />
    </div>
  );
}
