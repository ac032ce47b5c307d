import { Autocomplete, Chip, Input, SegmentedControl, Textarea, TextInput } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { COMPLAINT_CHANNELS, COMPLAINT_KINDS } from '../../../../shared/records/complaint.ts';
import { ComplaintFiles } from './complaint-files.tsx';
import { CustomerPicker } from './customer-picker.tsx';
import type { RecordField, RecordProblems, TypedRecord } from './read-record.ts';
import { useSuggestions } from './use-suggestions.ts';
import classes from './record.module.css';

type ShownField = Exclude<RecordField, 'customerName'>;

interface RecordFieldsProps {
  readonly values: TypedRecord;
  readonly problems: RecordProblems;
  readonly onChange: (patch: Partial<TypedRecord>) => void;
  readonly onLeave: (field: RecordField) => void;
}

/** Who and what first, as it is said on the telephone; then the goods; then what is nearly always right already. */
export function RecordFields({ values, problems, onChange, onLeave }: RecordFieldsProps) {
  const t = useTranslations('complaints.record');
  const kinds = useTranslations('complaints.kind');
  const channels = useTranslations('complaints.channel');
  const suggestions = useSuggestions(values.customerId, values.product);
  const say = (field: RecordField): string | null => {
    const problem = problems[field];
    return problem === undefined ? null : t(`problem.${problem}`);
  };
  const common = (name: ShownField) => ({
    name,
    label: t(`field.${name}`),
    value: values[name],
    error: say(name),
    onBlur: () => values[name] !== '' && onLeave(name),
  });
  const typed = (name: ShownField) => ({
    ...common(name),
    autoComplete: 'off',
    onChange: (event: { readonly currentTarget: { readonly value: string } }) => onChange({ [name]: event.currentTarget.value }),
  });
  const suggested = (name: ShownField, data: readonly string[]) => ({
    ...common(name),
    data: [...data],
    limit: 8,
    onChange: (value: string) => onChange({ [name]: value }),
  });
  return (
    <>
      <CustomerPicker
        id={values.customerId}
        name={values.customerName}
        problem={say('customerId')}
        onPick={(customerId, customerName) => onChange({ customerId, customerName })}
      />
      <Input.Wrapper label={t('field.kind')} labelElement="div" withAsterisk error={say('kind')}>
        <Chip.Group value={values.kind} onChange={(kind) => typeof kind === 'string' && onChange({ kind })}>
          <div className={classes.chips} role="radiogroup" aria-label={t('field.kind')}>
            {COMPLAINT_KINDS.map((kind) => (
              <Chip key={kind} value={kind} name="kind" size="xs" radius="sm">
                {kinds(kind)}
              </Chip>
            ))}
          </div>
        </Chip.Group>
      </Input.Wrapper>
      <Textarea {...typed('content')} withAsterisk autosize minRows={3} maxRows={10} maxLength={4_000} />
      <div className={classes.pair}>
        <Autocomplete {...suggested('product', suggestions.products)} maxLength={200} />
        <Autocomplete {...suggested('spec', suggestions.specs)} maxLength={200} />
      </div>
      <div className={classes.pair}>
        <TextInput {...typed('heatNo')} maxLength={100} />
        <TextInput {...typed('quantity')} inputMode="decimal" maxLength={20} />
      </div>
      <Autocomplete {...suggested('contractNo', suggestions.contracts)} maxLength={100} />
      <Input.Wrapper label={t('field.channel')} labelElement="div">
        <SegmentedControl
          fullWidth
          size="xs"
          aria-label={t('field.channel')}
          value={values.channel}
          onChange={(channel) => onChange({ channel })}
          data={COMPLAINT_CHANNELS.map((value) => ({ value, label: channels(value) }))}
        />
      </Input.Wrapper>
      <TextInput {...typed('receivedAt')} type="datetime-local" withAsterisk />
      <div className={classes.pair}>
        <TextInput {...typed('receivedBy')} withAsterisk maxLength={100} />
        <TextInput {...typed('handledBy')} maxLength={100} />
      </div>
      <Input.Wrapper label={t('field.photos')} labelElement="div">
        <ComplaintFiles
          inForm
          ids={values.photos === '' ? [] : values.photos.split(',')}
          onIds={(ids) => onChange({ photos: ids.join(',') })}
        />
      </Input.Wrapper>
    </>
  );
}
