import { ActionIcon, Button } from '@mantine/core';
import { IconPencil, IconTrash } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { EmptyState } from '../../../ui/empty-state.tsx';
import { hasDraft } from '../fields/use-draft.ts';
import classes from './parts-list.module.css';
import page from './page.module.css';

interface PartTabProps<T> {
  readonly parts: readonly (T & { readonly id: string })[];
  readonly draftKey: string;
  readonly empty: { readonly title: string; readonly hint: string };
  /** What the button above the list does. */
  readonly add: string;
  readonly titleOf: (part: T) => string;
  readonly renderBody: (part: T) => ReactNode;
  /** The form for one part, or for a new one. */
  readonly renderForm: (part: T | null, close: () => void) => ReactNode;
  readonly onRemove: (part: T) => void;
}

/** Contacts or needs: cards that open into a form where they stand. */
export function PartTab<T>({ parts, draftKey, empty, add, titleOf, renderBody, renderForm, onRemove }: PartTabProps<T>) {
  const t = useTranslations('customers.form');
  const [editing, setEditing] = useState<string | null>(
    () => ['new', ...parts.map(({ id }) => id)].find((id) => hasDraft(`${draftKey}.${id}`)) ?? null,
  );
  const close = () => setEditing(null);
  return (
    <div className={page.pad}>
      {editing === 'new' && renderForm(null, close)}
      {editing !== 'new' && parts.length > 0 && (
        <div>
          <Button size="compact-sm" variant="default" onClick={() => setEditing('new')}>
            {add}
          </Button>
        </div>
      )}
      {editing !== 'new' && parts.length === 0 && (
        <EmptyState title={empty.title} hint={empty.hint}>
          <Button onClick={() => setEditing('new')}>{add}</Button>
        </EmptyState>
      )}
      <ul className={classes.cards}>
        {parts.map((part) =>
          editing === part.id ? (
            <li key={part.id}>{renderForm(part, close)}</li>
          ) : (
            <li key={part.id} className={classes.card}>
              <span className={classes.cardTitle}>{titleOf(part)}</span>
              <span className={classes.tools}>
                <ActionIcon
                  variant="subtle"
                  color="gray"
                  size={22}
                  aria-label={t('editPart', { name: titleOf(part) })}
                  onClick={() => setEditing(part.id)}
                >
                  <IconPencil size={14} />
                </ActionIcon>
                <ActionIcon
                  variant="subtle"
                  color="gray"
                  size={22}
                  aria-label={t('removePart', { name: titleOf(part) })}
                  onClick={() => onRemove(part)}
                >
                  <IconTrash size={14} />
                </ActionIcon>
              </span>
              {renderBody(part)}
            </li>
          ),
        )}
      </ul>
    </div>
  );
}
