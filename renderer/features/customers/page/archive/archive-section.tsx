import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { ArchiveSection } from '../../../../../shared/records/archive-document.ts';
import type { AccessNow } from '../../../../data/access/access-now.ts';
import type { ArchivePicture } from '../../../../data/archive/archive-row.ts';
import { useFormat } from '../../../../ui/format.ts';
import { Section } from '../section.tsx';
import { DocumentForm, type FormOf } from './document-form.tsx';
import { DocumentLine } from './document-line.tsx';
import { SlotLine } from './slot-line.tsx';
import classes from './archive.module.css';

interface ArchiveSectionViewProps {
  readonly section: ArchiveSection;
  readonly picture: ArchivePicture;
  readonly access: AccessNow;
}

/** §6.1.1 one of the five sections: what is expected, what is there, and §6.1.2 how old it is. */
export function ArchiveSectionView({ section, picture, access }: ArchiveSectionViewProps) {
  const t = useTranslations('archive.tabOf');
  const words = useTranslations('dossier.section');
  const format = useFormat();
  const { customerId } = picture;
  const [form, setForm] = useState<FormOf | null>(null);
  const age = picture.ages.find((each) => each.section === section);
  const others = [...picture.others, ...picture.destroyed].filter((document) => document.section === section);
  return (
    <Section
      title={words(section)}
      aside={
        <>
          {age && (
            <span className={classes.age} data-overdue={age.overdue || undefined}>
              {age.changedOn === null
                ? t('neverFiled')
                : t(age.overdue ? 'reviewOverdue' : 'reviewDue', {
                    changed: format.date(age.changedOn),
                    due: format.date(age.dueOn ?? ''),
                  })}
            </span>
          )}
          <Button size="compact-xs" variant="subtle" ml="auto" onClick={() => setForm({ section, slot: '', document: null })}>
            {t('addOther')}
          </Button>
        </>
      }
    >
      <ul className={classes.slots}>
        {picture.slots
          .filter((slot) => slot.section === section)
          .map((slot) => (
            <SlotLine key={slot.slot} slot={slot} customerId={customerId} access={access} onForm={setForm} />
          ))}
      </ul>
      {others.length > 0 && (
        <div className={classes.documents}>
          {others.map((document) => (
            <DocumentLine
              key={document.id}
              document={document}
              access={access}
              onEdit={() => setForm({ section, slot: document.slot, document })}
            />
          ))}
        </div>
      )}
      {form !== null && <DocumentForm customerId={customerId} of={form} onClose={() => setForm(null)} />}
    </Section>
  );
}
