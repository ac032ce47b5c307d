import { useLocale, useTranslations } from 'use-intl';
import type { GreetingTemplate } from '../../../../shared/records/greeting-template.ts';
import { fillGreeting } from '../../../data/relationship/fill-greeting.ts';
import { greetingTemplates, templateFor } from '../../../data/relationship/greeting-templates.ts';
import { session } from '../../../data/session.ts';
import { useQuery } from '../../../data/use-query.ts';

export interface GreetingText {
  readonly sender: string;
  /** The text with its places for names. */
  readonly template: (occasion: GreetingTemplate['occasion']) => string;
  readonly filled: (
    occasion: GreetingTemplate['occasion'],
    to: { readonly salutation: string; readonly contact: string; readonly name: string },
  ) => string;
}

/** §4.2.1: the company's own template of an occasion in the present language, else ours; undefined until they are read. */
export function useGreetingText(): GreetingText | undefined {
  const t = useTranslations('care.greetings');
  const festivals = useTranslations('care.occasion');
  const locale = useLocale();
  const read = useQuery(async () => {
    const [templates, { who }] = await Promise.all([greetingTemplates(), session()]);
    return { templates, who };
  }, []);
  if (!read) return undefined;
  const { templates, who } = read;
  const places = { salutation: '{salutation}', sender: '{sender}' };
  function template(occasion: GreetingTemplate['occasion']): string {
    const own = templateFor(templates, occasion, locale);
    if (own) return own.text;
    return occasion === 'birthday' ? t('ownBirthday', places) : t('ownFestival', { ...places, festival: festivals(occasion) });
  }
  return {
    sender: who,
    template,
    filled: (occasion, { salutation, contact, name }) =>
      fillGreeting(template(occasion), { salutation, contact, company: name, sender: who }),
  };
}
