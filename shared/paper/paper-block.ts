/**
 * How a value is written: tonnes from kg, money from fen, percent from a fraction of 1; `label` is itself a text key,
 * the kinds after it are words of the trade.
 */
export type ValueKind =
  | 'text'
  | 'date'
  | 'month'
  | 'tonnes'
  | 'money'
  | 'percent'
  | 'integer'
  | 'label'
  | 'industry'
  | 'stage'
  | 'grade'
  | 'credit'
  | 'weighing';
/** Null or '': not known. */
export type PaperValue = string | number | null;
export type PaperValues = Readonly<Record<string, number | string>>;

export interface PaperField<Text extends string> {
  readonly label: Text;
  readonly kind: ValueKind;
  readonly value: PaperValue;
}

export interface PaperColumn<Text extends string> {
  readonly label: Text;
  /** What the label names: the days of a band. */
  readonly values?: PaperValues;
  readonly kind: ValueKind;
  /** Width in half-width characters, to share the line by. */
  readonly width: number;
  /** Nothing at all where there is no value, instead of a dash. */
  readonly blank?: boolean;
}

export interface PaperTableBlock<Text extends string> {
  readonly kind: 'table';
  readonly columns: readonly PaperColumn<Text>[];
  readonly rows: readonly (readonly PaperValue[])[];
  /** One value a column, null where nothing adds up. */
  readonly totals: readonly PaperValue[] | null;
}

/** What dossiers and letters are made of, as plain data; `Text` names the text keys that may stand in it. */
export type PaperBlock<Text extends string> =
  | { readonly kind: 'heading'; readonly text: Text }
  | { readonly kind: 'paragraph'; readonly text: Text; readonly values: PaperValues }
  | { readonly kind: 'fields'; readonly fields: readonly PaperField<Text>[] }
  | PaperTableBlock<Text>;
