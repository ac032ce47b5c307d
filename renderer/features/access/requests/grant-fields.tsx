import { TextInput } from '@mantine/core';
import type { Granted } from '../../../data/access/decisions.ts';
import type { AccessRequest } from '../../../../shared/records/access-request.ts';
import { SectionChecks } from '../section-checks.tsx';

interface GrantFieldsProps {
  readonly request: AccessRequest;
  readonly granted: Granted;
  readonly labels: { readonly sections: string; readonly until: string };
  readonly onChange: (granted: Granted) => void;
}

/** What is granted of what was asked: never more, in sections or in time. */
export function GrantFields({ request, granted, labels, onChange }: GrantFieldsProps) {
  return (
    <>
      <SectionChecks
        label={labels.sections}
        among={request.sections}
        chosen={granted.sections}
        onChange={(sections) => onChange({ ...granted, sections })}
      />
      <TextInput
        type="datetime-local"
        label={labels.until}
        value={granted.until}
        max={request.until}
        onChange={(event) => onChange({ ...granted, until: event.currentTarget.value })}
      />
    </>
  );
}
