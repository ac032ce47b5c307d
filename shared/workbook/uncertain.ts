/** The workbook holds something that our own reader does not know for certain: SheetJS reads the file instead. Never leaves this folder. */
export class Uncertain extends Error {}
