/** UUIDv7 (RFC 9562 §5.7) in lower-case canonical text; see `uuid-v7.ts`. */
export type Id = string;
/** `YYYY-MM-DD`, a calendar day without a time zone. */
export type LocalDate = string;
/** `YYYY-MM`. */
export type LocalMonth = string;
/** Milliseconds since 1970-01-01 UTC. */
export type Instant = number;
/** Money in integer fen (1/100 yuan). */
export type Fen = number;
/** Weight in integer kilograms. */
export type Kilograms = number;
/** Interface and text languages, as BCP 47 tags. */
export type Locale = 'zh-Hant' | 'zh-Hans' | 'en';
