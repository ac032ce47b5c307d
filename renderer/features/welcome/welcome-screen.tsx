/** Placeholder until its owner writes it. */
export function WelcomeScreen() {
  return <main data-screen="welcome" />;
}
