export { accessOf, narrowed, type AccessQuestion } from './access.ts';
export { archiveNumber, isArchiveRule, nextSerial } from './archive-number.ts';
export { archiveSlots, completeness, EXPECTED_DOCUMENTS, type ArchiveFacts } from './archive-slots.ts';
export { LABEL_SHEETS, labelPlaces } from './label-places.ts';
export { stockTake } from './stock-take.ts';
export { partAges } from './upkeep.ts';
