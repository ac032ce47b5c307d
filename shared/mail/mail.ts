/** A message that the user's own mail program writes and sends; the app itself sends nothing. */
export interface Mail {
  readonly to: readonly string[];
  /** Receivers who do not see each other. */
  readonly bcc: readonly string[];
  readonly subject: string;
  readonly body: string;
}
