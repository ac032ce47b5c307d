import { useTranslations } from 'use-intl';
import type { GreetingTemplate } from '../../../../shared/records/greeting-template.ts';
import type { Mailing } from '../../../../shared/records/mailing.ts';
import { saveMailing } from '../../../data/relationship/mailings.ts';
import type { Addressee } from '../../../data/relationship/segments.ts';
import { showProblem } from '../../../ui/undo-notice.tsx';
import { handOverMail } from '../hand-over-mail.ts';
import { useRun } from '../use-run.ts';
import type { GreetingText } from './use-greeting-text.ts';

/** Whom a greeting is for and how it reaches them. */
export type GreetingPerson = Pick<Addressee, 'customerId' | 'name' | 'contact' | 'salutation' | 'phone' | 'email'>;

interface Greet {
  /** That a greeting went out to these people: true when it is noted. */
  readonly log: (people: readonly GreetingPerson[], way: Mailing['way'], done?: string) => Promise<boolean>;
  /** Opens the mail to one person and notes it. */
  readonly mail: (person: GreetingPerson) => Promise<void>;
}

/** §4.2.1: the ways out of a greeting, each of them noted and undoable. */
export function useGreet(occasion: GreetingTemplate['occasion'], texts: GreetingText): Greet {
  const t = useTranslations('care.greetings');
  const wishes = useTranslations('care.wish');
  const run = useRun();

  async function log(people: readonly GreetingPerson[], way: Mailing['way'], done?: string): Promise<boolean> {
    const [only] = people;
    const text = people.length === 1 && only ? texts.filled(occasion, only) : texts.template(occasion);
    const recipients = people.map(({ customerId, contact }) => ({ customerId, contact }));
    const said = done ?? (people.length === 1 && only ? t('sent', { name: nameOf(only) }) : t('sentAll', { count: people.length }));
    return (await run(saveMailing({ kind: 'greeting', title: occasion, text, way, by: texts.sender, recipients }), said)) === true;
  }

  async function mail(person: GreetingPerson): Promise<void> {
    const body = texts.filled(occasion, person);
    const outcome = await handOverMail({ to: [person.email.trim()], bcc: [], subject: wishes(occasion), body });
    if (outcome === 'failed') return showProblem(t('mailFailed'));
    await log([person], 'mailed', t(outcome === 'opened' ? 'mailed' : 'mailedApart', { name: nameOf(person) }));
    return undefined;
  }

  return { log, mail };
}

function nameOf({ salutation, contact, name }: GreetingPerson): string {
  return salutation || contact || name;
}
