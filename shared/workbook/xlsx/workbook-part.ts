import type { SheetGrid } from '../grid.ts';
import { xmlElements } from '../xml/xml-elements.ts';

export interface SheetEntry {
  readonly name: string;
  readonly state: SheetGrid['state'];
  readonly relationship: string;
}

/** Sheets in their order, and the epoch of their dates. */
export function readWorkbookPart(xml: string): { readonly sheets: readonly SheetEntry[]; readonly date1904: boolean } {
  const epoch = xmlElements(xml, 'workbookPr')[0]?.attributes.get('date1904');
  const sheets = xmlElements(xml, 'sheet').map(({ attributes }, index): SheetEntry => ({
    name: attributes.get('name') ?? `Sheet${index + 1}`,
    state: sheetState(attributes.get('state')),
    relationship: attributes.get('id') ?? '',
  }));
  return { sheets, date1904: epoch === '1' || epoch === 'true' };
}

function sheetState(state: string | undefined): SheetGrid['state'] {
  return state === 'hidden' || state === 'veryHidden' ? state : 'visible';
}
