/** The names a greeting speaks of. */
export interface GreetingNames {
  /** As the person is addressed; '' takes the name. */
  readonly salutation: string;
  readonly contact: string;
  readonly company: string;
  readonly sender: string;
}

/** §4.2.1: a template with its names; the form of address is the salutation, else the person's name, else the company's. */
export function fillGreeting(text: string, { salutation, contact, company, sender }: GreetingNames): string {
  const names: Readonly<Record<string, string>> = { salutation: salutation.trim() || contact.trim() || company, company, sender };
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => names[name] ?? whole);
}
