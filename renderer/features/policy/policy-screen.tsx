/** Placeholder until its owner writes it. */
export function PolicyScreen() {
  return <main data-screen="policy" />;
}
