/** Placeholder until its owner writes it. */
export function ImportScreen() {
  return <main data-screen="import" />;
}
