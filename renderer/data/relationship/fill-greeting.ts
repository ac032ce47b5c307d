/** The names a greeting speaks of. */
export interface GreetingNames {
  /** As the person is addressed; '' takes the name. */
  readonly salutation: string;
  readonly contact: string;
  readonly company: string;
  readonly sender: string;
}

/** The last line when it holds no more than the sender and a word or two: 「{sender} 敬上」. */
const SIGNATURE = /\n[^\n{}]{0,6}\{sender\}[^\n{}]{0,6}$/;

/**
 * §4.2.1: a template with its names; the form of address is the salutation, else the person's name, else the company's. Without a sender
 * nobody signs.
 */
export function fillGreeting(text: string, { salutation, contact, company, sender }: GreetingNames): string {
  const names: Readonly<Record<string, string>> = { salutation: salutation.trim() || contact.trim() || company, company, sender };
  const signed = sender.trim() === '' ? text.replace(SIGNATURE, '') : text;
  return signed.replace(/\{(\w+)\}/g, (whole, name: string) => names[name] ?? whole);
}
