import { Kbd, Modal, Table } from '@mantine/core';
import { useTranslations } from 'use-intl';
import { create } from 'zustand';
import { modifierKey } from './modifier-key.ts';
import { PLACES_BY_DIGIT } from './places.ts';

const useKeyboardHelp = create<{ readonly open: boolean }>()(() => ({ open: false }));

export function openKeyboardHelp(): void {
  useKeyboardHelp.setState({ open: true });
}

const KEYS = [
  { text: 'search', keys: ['mod', 'K'] },
  { text: 'newCustomer', keys: ['N'] },
  { text: 'undo', keys: ['mod', 'Z'] },
  { text: 'save', keys: ['mod', 'Enter'] },
  { text: 'back', keys: ['Esc'] },
  { text: 'open', keys: ['Enter'] },
  { text: 'edit', keys: ['F2'] },
  { text: 'select', keys: ['Shift', '↑ ↓'] },
  { text: 'copy', keys: ['mod', 'C'] },
  { text: 'places', keys: ['Alt', `1 – ${PLACES_BY_DIGIT.length}`] },
  { text: 'help', keys: ['?'] },
] as const;

/** What the keyboard can do. */
export function KeyboardHelp() {
  const t = useTranslations('shell.keys');
  const open = useKeyboardHelp((state) => state.open);
  return (
    <Modal
      opened={open}
      onClose={() => useKeyboardHelp.setState({ open: false })}
      title={t('title')}
      closeButtonProps={{ 'aria-label': t('close') }}
    >
      <Table verticalSpacing={5} fz="sm">
        <Table.Tbody>
          {KEYS.map(({ text, keys }) => (
            <Table.Tr key={text}>
              <Table.Td>{t(text)}</Table.Td>
              <Table.Td ta="right">
                {keys.map((key) => (
                  <Kbd key={key} ml={4}>
                    {key === 'mod' ? modifierKey() : key}
                  </Kbd>
                ))}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Modal>
  );
}
