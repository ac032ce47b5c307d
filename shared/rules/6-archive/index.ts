export { accessOf, narrowed, type Access, type AccessQuestion } from './access.ts';
export { archiveNumber, isArchiveRule, nextSerial, type NumberParts } from './archive-number.ts';
export { archiveSlots, completeness, type ArchiveFacts, type ArchiveSlot, type SlotState } from './archive-slots.ts';
export { EXPECTED_DOCUMENTS, type ExpectedSlot } from './expected-documents.ts';
export { LABEL_SHEETS, labelPlaces, type LabelSheet } from './label-places.ts';
export { keptUntil } from './retention.ts';
export { stockTake } from './stock-take.ts';
export { partAges, type PartAge } from './upkeep.ts';
