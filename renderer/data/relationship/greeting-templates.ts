import type { GreetingTemplate } from '../../../shared/records/greeting-template.ts';
import type { Id, Locale } from '../../../shared/values/id.ts';
import { newId } from '../clock.ts';
import { runCommand } from '../command.ts';
import type { Committed } from '../committed.ts';
import { db } from '../db.ts';

export type GreetingTemplateDraft = Omit<GreetingTemplate, 'id'> & { readonly id?: Id };

export async function greetingTemplates(): Promise<readonly GreetingTemplate[]> {
  return db.greetingTemplates.toArray();
}

/** The one of the language, else any of the occasion; undefined when nobody has written one. */
export function templateFor(
  templates: readonly GreetingTemplate[],
  occasion: GreetingTemplate['occasion'],
  locale: Locale,
): GreetingTemplate | undefined {
  const fitting = templates.filter((template) => template.occasion === occasion);
  return fitting.find((template) => template.locale === locale) ?? fitting[0];
}

/** Throws RangeError for an empty text. */
export async function saveGreetingTemplate(draft: GreetingTemplateDraft): Promise<Committed<GreetingTemplate>> {
  if (draft.text.trim() === '') throw new RangeError('a greeting needs a text');
  return runCommand('saveGreetingTemplate', ['greetingTemplates'], async (recorder) => {
    const template: GreetingTemplate = { ...draft, id: draft.id ?? newId() };
    await recorder.put('greetingTemplates', template);
    return template;
  });
}

export async function removeGreetingTemplate(id: Id): Promise<Committed<number>> {
  return runCommand('removeGreetingTemplate', ['greetingTemplates'], (recorder) => recorder.removeMany('greetingTemplates', [id]));
}
