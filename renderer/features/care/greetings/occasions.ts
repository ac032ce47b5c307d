import { FESTIVALS } from '../../../../shared/calendar/festivals.ts';

/** §4.2.1: what customers are greeted for. */
export const OCCASIONS = ['birthday', ...FESTIVALS] as const;
