import { Button, NativeSelect, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import type { GreetingTemplate } from '../../../../shared/records/greeting-template.ts';
import { greetingTemplates, removeGreetingTemplate, saveGreetingTemplate } from '../../../data/relationship/greeting-templates.ts';
import { fillGreeting } from '../../../data/relationship/fill-greeting.ts';
import { useQuery } from '../../../data/use-query.ts';
import { Part } from '../part.tsx';
import { useRun } from '../use-run.ts';
import { OCCASIONS } from './occasions.ts';
import type { GreetingText } from './use-greeting-text.ts';
import classes from '../care.module.css';

/** The company's own words for each occasion, with an example beside them. */
export function TemplateList({ texts }: { readonly texts: GreetingText }) {
  const t = useTranslations('care.templates');
  const occasions = useTranslations('care.occasion');
  const locale = useLocale();
  const [occasion, setOccasion] = useState<GreetingTemplate['occasion']>('birthday');
  const own = useQuery(greetingTemplates, [])?.find((each) => each.occasion === occasion && each.locale === locale);
  return (
    <Part title={t('title')} clause="§4.2.1">
      <NativeSelect
        size="xs"
        label={t('occasion')}
        value={occasion}
        data={OCCASIONS.map((value) => ({ value, label: occasions(value) }))}
        onChange={({ currentTarget: { value } }) => setOccasion(OCCASIONS.find((each) => each === value) ?? 'birthday')}
      />
      <TemplateEditor key={`${occasion}${own?.id ?? ''}${texts.template(occasion)}`} occasion={occasion} own={own} texts={texts} />
    </Part>
  );
}

interface TemplateEditorProps {
  readonly occasion: GreetingTemplate['occasion'];
  readonly own: GreetingTemplate | undefined;
  readonly texts: GreetingText;
}

function TemplateEditor({ occasion, own, texts }: TemplateEditorProps) {
  const t = useTranslations('care.templates');
  const locale = useLocale();
  const run = useRun();
  const first = texts.template(occasion);
  const [text, setText] = useState(first);
  const empty = text.trim() === '';
  const example = fillGreeting(text, { salutation: t('exampleName'), contact: '', company: t('exampleCompany'), sender: texts.sender });
  return (
    <>
      <Textarea
        size="xs"
        mt={8}
        autosize
        minRows={4}
        label={t('text')}
        description={t('places', { salutation: '{salutation}', company: '{company}', sender: '{sender}' })}
        value={text}
        error={empty ? t('empty') : null}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <p className={classes.letter} data-example>
        {example}
      </p>
      <div className={classes.row} style={{ marginTop: 8 }}>
        <Button
          size="compact-sm"
          disabled={empty || text === first}
          onClick={() =>
            void run(saveGreetingTemplate({ occasion, locale, text: text.trim(), ...(own ? { id: own.id } : {}) }), t('saved'))
          }
        >
          {t('save')}
        </Button>
        {own && (
          <Button size="compact-sm" variant="default" onClick={() => void run(removeGreetingTemplate(own.id), t('removed'))}>
            {t('remove')}
          </Button>
        )}
      </div>
    </>
  );
}
