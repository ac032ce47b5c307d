/** Counts commands; a query of the columns that reads it first is asked again after every command, from any window. */
export async function dataVersion(): Promise<number> {
  throw new Error('not built yet');
}
