/** For the picker only: files are told by their content, never by their name. */
export const LEDGER_EXTENSIONS: readonly string[] = ['xlsx', 'xls', 'xlsb', 'xlsm', 'csv', 'tsv', 'txt', 'ods', 'et', 'html', 'htm', 'dbf'];
