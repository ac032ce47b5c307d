import { IconSearch } from '@tabler/icons-react';
import { useRef } from 'react';
import { useTranslations } from 'use-intl';
import { SEARCH_FIELD_ID } from './focus-search.ts';
import { modifierKey } from '../modifier-key.ts';
import { PaletteList } from './palette-list.tsx';
import { usePalette, type Palette } from './use-palette.ts';
import classes from './command-palette.module.css';

const LIST_ID = 'command-palette-list';

/** One field: customers, screens and commands, with the keyboard alone. */
export function CommandPalette() {
  const t = useTranslations('shell.palette');
  const palette = usePalette();
  const field = useRef<HTMLInputElement>(null);
  const marked = palette.items[palette.active];
  function leave(event: React.FocusEvent): void {
    if (!event.currentTarget.contains(event.relatedTarget)) palette.close();
  }
  return (
    <div className={classes.place} role="search" onBlur={leave}>
      <IconSearch size={16} stroke={1.6} className={classes.glass} aria-hidden="true" />
      <input
        ref={field}
        id={SEARCH_FIELD_ID}
        className={classes.field}
        role="combobox"
        aria-label={t('label')}
        aria-expanded={palette.open}
        aria-controls={LIST_ID}
        aria-autocomplete="list"
        aria-activedescendant={palette.open && marked ? `palette-${marked.key}` : undefined}
        autoComplete="off"
        spellCheck={false}
        placeholder={t('placeholder')}
        value={palette.text}
        onChange={(event) => palette.type(event.currentTarget.value)}
        onFocus={palette.show}
        onClick={palette.show}
        onKeyDown={(event) => onKey(event, palette, () => field.current?.blur())}
      />
      <kbd className={classes.key}>{modifierKey()} K</kbd>
      {palette.open && <PaletteList id={LIST_ID} palette={palette} />}
    </div>
  );
}

/** While Chinese input is composing, keys belong to the input method. */
function onKey(event: React.KeyboardEvent, palette: Palette, leave: () => void): void {
  if (event.nativeEvent.isComposing || event.keyCode === 229) return;
  const acts: Readonly<Record<string, () => void>> = {
    ArrowDown: () => palette.move(1),
    ArrowUp: () => palette.move(-1),
    PageDown: () => palette.move(Math.min(8, palette.items.length - 1 - palette.active)),
    PageUp: () => palette.move(-Math.min(8, palette.active)),
    Enter: palette.enter,
    Escape: () => {
      palette.close();
      leave();
    },
  };
  const act = acts[event.key];
  if (!act) return;
  event.preventDefault();
  event.stopPropagation();
  act();
}
