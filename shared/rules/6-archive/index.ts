export { accessOf, narrowed, type Access, type AccessQuestion } from './access.ts';
export { archiveNumber, isArchiveRule, nextSerial, type NumberParts } from './archive-number.ts';
export { archiveSlots, completeness, EXPECTED_DOCUMENTS, type ArchiveFacts, type ArchiveSlot, type SlotState } from './archive-slots.ts';
export { LABEL_SHEETS, labelPlaces, type LabelPlace, type LabelSheet } from './label-places.ts';
export { stockTake, type ExpectedFolder, type Scan, type StockTake } from './stock-take.ts';
export { partAges, type PartAge } from './upkeep.ts';
