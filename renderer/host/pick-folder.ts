/** The files of a folder that the user chooses, with those of its subfolders; empty when the dialog is left. The same input opens the system's dialog in both homes. */
export function pickFolder(): Promise<readonly File[]> {
  return new Promise((done) => {
    const input = document.createElement('input');
    input.type = 'file';
    input.webkitdirectory = true;
    input.addEventListener('cancel', () => done([]));
    input.addEventListener('change', () => done([...(input.files ?? [])]));
    input.click();
  });
}
