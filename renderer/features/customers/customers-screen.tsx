/** Placeholder until its owner writes it. */
export function CustomersScreen() {
  return <main data-screen="customers" />;
}
