import { Tooltip } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { CustomerRow } from '../../../data/customer-table.ts';
import type { EditableField } from '../fields/editable-field.ts';
import { isComposing } from '../../../ui/is-composing.ts';
import type { FieldProblem } from '../fields/read-field.ts';
import { useFieldChoices } from '../fields/use-field-choices.ts';
import { useProblemText } from '../fields/use-problem-text.ts';
import { useSaveField } from '../fields/use-save-field.ts';
import classes from './cell-editor.module.css';

interface CellEditorProps {
  readonly row: CustomerRow;
  readonly field: EditableField & keyof CustomerRow;
  readonly onDone: () => void;
}

/** A cell edited in place: Enter and leaving save, Esc gives back what was; a text that cannot be stored stays in the cell until it can. */
export function CellEditor({ row, field, onDone }: CellEditorProps) {
  const before = row[field] ?? '';
  const words = useTranslations('words.field');
  const choices = useFieldChoices(field);
  const problemText = useProblemText();
  const save = useSaveField();
  const [typed, setTyped] = useState(before);
  const [problem, setProblem] = useState<FieldProblem | null>(null);
  const place = useRef<HTMLInputElement & HTMLSelectElement>(null);
  const finished = useRef(false);
  useEffect(() => {
    place.current?.focus();
    if (place.current instanceof HTMLInputElement) place.current.select();
  }, []);

  async function finish(): Promise<void> {
    if (finished.current) return;
    if (typed === before) return onDone();
    finished.current = true;
    const found = await save({ customerId: row.id, customerName: row.name, field, typed });
    if (!found) return onDone();
    finished.current = false;
    setProblem(found);
    place.current?.focus();
  }
  function onKeyDown(event: React.KeyboardEvent): void {
    event.stopPropagation();
    if (isComposing(event)) return;
    if (event.key === 'Enter') void finish();
    if (event.key === 'Escape') {
      finished.current = true;
      onDone();
    }
  }
  const common = {
    ref: place,
    className: classes.editor,
    value: typed,
    'aria-label': words(field),
    'aria-invalid': problem !== null,
    onKeyDown,
    onBlur: () => void finish(),
  };
  return (
    <Tooltip opened={problem !== null} label={problem && problemText(problem)} color="red.9" position="bottom-start" multiline maw={320}>
      {choices ? (
        <select {...common} onChange={(event) => setTyped(event.currentTarget.value)}>
          {choices.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      ) : (
        <input {...common} onChange={(event) => setTyped(event.currentTarget.value)} />
      )}
    </Tooltip>
  );
}
