/** What the reader opens. */
export const LEDGER_TYPES = '.xlsx,.xlsm,.xls,.xlsb,.ods,.csv,.tsv,.txt,.html,.htm,.xml';
