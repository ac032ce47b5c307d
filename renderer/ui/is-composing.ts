/** While an input method composes, Enter and Esc belong to it (229: its keys as older Chromium reports them). */
export function isComposing(event: React.KeyboardEvent): boolean {
  return event.nativeEvent.isComposing || event.keyCode === 229;
}
