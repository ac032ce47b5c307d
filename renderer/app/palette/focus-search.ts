export const SEARCH_FIELD_ID = 'command-palette';

/** Ctrl/Cmd+K from anywhere. */
export function focusSearch(): void {
  const field = document.getElementById(SEARCH_FIELD_ID);
  if (!(field instanceof HTMLInputElement)) return;
  field.focus();
  field.select();
}
