/** The name of the modifier on this machine's keyboard. */
export function modifierKey(): string {
  return navigator.platform.startsWith('Mac') ? '⌘' : 'Ctrl';
}
