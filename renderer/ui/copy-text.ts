/** Puts clean text on the clipboard; the shell allows this one and no reading. */
export function copyText(text: string): Promise<boolean> {
  return navigator.clipboard.writeText(text).then(
    () => true,
    () => false,
  );
}
