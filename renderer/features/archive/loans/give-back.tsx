import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { foundFolder } from '../../../data/archive/folders.ts';
import { loanRows, takeBack } from '../../../data/archive/loans.ts';
import { today } from '../../../data/clock.ts';
import { useScannedEnter } from '../scanned-enter.ts';
import { useRun } from '../use-run.ts';
import screen from '../archive.module.css';

/** A folder that comes back is scanned or its number typed; everything of it that is out is back with it. */
export function GiveBack() {
  const t = useTranslations('archive.loans');
  const run = useRun();
  const [text, setText] = useState('');
  const [problem, setProblem] = useState('');
  async function give(typed: string): Promise<void> {
    setText('');
    const found = await foundFolder(typed, today());
    if (found === null) return setProblem(t('notOurs', { text: typed }));
    const out = (await loanRows('out', today())).filter(({ loan }) => loan.customerId === found.folder.customerId);
    if (out.length === 0) return setProblem(t('notOut', { number: found.folder.number, name: found.name }));
    setProblem('');
    await run(
      takeBack(
        out.map(({ loan }) => loan.id),
        today(),
      ),
      t('tookBackFolder', { number: found.folder.number, name: found.name, borrower: out[0]?.loan.borrower ?? '' }),
    );
    return undefined;
  }
  const enter = useScannedEnter((input) => {
    if (input.value.trim() !== '') void give(input.value.trim());
  });
  return (
    <>
      <TextInput
        size="xs"
        w={260}
        aria-label={t('giveBack')}
        placeholder={t('giveBack')}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
        {...enter}
      />
      {problem !== '' && (
        <span className={screen.error} role="alert">
          {problem}
        </span>
      )}
    </>
  );
}
