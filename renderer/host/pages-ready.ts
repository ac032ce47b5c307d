/** Runs a print job once every font has arrived, under the title that ends up in the PDF or the print queue. */
export async function withPagesReady<T>(title: string, job: () => Promise<T>): Promise<T> {
  await document.fonts.ready;
  const before = document.title;
  document.title = title;
  try {
    return await job();
  } finally {
    document.title = before;
  }
}
