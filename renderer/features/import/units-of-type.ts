import type { FieldType } from '../../../shared/ledger/ledger-fields.ts';

/** Units a column of a type can be in, as the reader names them. */
export const UNITS_OF_TYPE: Readonly<Partial<Record<FieldType, readonly string[]>>> = {
  kg: ['t', 'kg', '千t', '万t'],
  fen: ['元', '千元', '万元', '百万元', '亿元'],
  ageing: ['元', '千元', '万元'],
  fenPerTonne: ['元/t', '元/kg', '万元/t'],
};
