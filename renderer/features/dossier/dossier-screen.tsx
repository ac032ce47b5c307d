/** Placeholder until its owner writes it. */
export function DossierScreen() {
  return <main data-screen="dossier" />;
}
