/** Placeholder until its owner writes it. */
export function SettingsScreen() {
  return <main data-screen="settings" />;
}
