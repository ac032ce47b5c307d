/** What one label says, whatever it is stuck on. */
export interface Label {
  readonly key: string;
  /** In its QR code. */
  readonly code: string;
  /** The archive number, or the place. */
  readonly head: string;
  /** The customer; '' on a shelf. */
  readonly name: string;
  /** Class and grade, and the place. */
  readonly lines: readonly string[];
}
