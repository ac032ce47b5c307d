export const LOG_COLUMNS = ['seq', 'at', 'who', 'action', 'customer', 'sections', 'request', 'detail'] as const;
export type LogColumn = (typeof LOG_COLUMNS)[number];
