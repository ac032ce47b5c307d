import { Button, FileButton, Progress, TextInput } from '@mantine/core';
import { useEffect } from 'react';
import { useTranslations } from 'use-intl';
import { useFormat } from '../../../ui/format.ts';
import { useLedgerWords } from '../../../ui/ledger-words.ts';
import { forgetChoice } from '../forget-choice.ts';
import { LEDGER_TYPES } from './ledger-types.ts';
import { SheetChoice } from './sheet-choice.tsx';
import { useStart } from './use-start.ts';
import classes from './start.module.css';

interface StartPanelProps {
  readonly dropped: File | null;
  readonly onLeave: () => void;
}

/** One workbook: which sheets of it, as what, under which name; then it is matched, with progress, and can be stopped. */
export function StartPanel({ dropped, onLeave }: StartPanelProps) {
  const t = useTranslations('reconcile.start');
  const words = useLedgerWords();
  const format = useFormat();
  const { state, open, sayKind, tick, name, start, stop } = useStart();
  useEffect(() => {
    if (dropped !== null) void open(dropped);
  }, [dropped, open]);
  const { catalogue, refusal, progress, ticked, title, problem } = state;
  const ready = ticked.length > 0 && title.trim() !== '' && problem === null && progress === null;
  return (
    <section
      className={classes.panel}
      aria-label={t('title')}
      onKeyDown={(event) => event.key === 'Enter' && (event.ctrlKey || event.metaKey) && ready && void start()}
    >
      <h2 className={classes.title}>{t('title')}</h2>
      <p className={classes.hint}>{t('hint')}</p>
      {progress === null && (
        <FileButton onChange={(file) => file !== null && void open(file)} accept={LEDGER_TYPES} inputProps={{ onClick: forgetChoice }}>
          {(props) => (
            <Button {...props} variant={catalogue === null ? 'filled' : 'default'} className={classes.choose}>
              {t(catalogue === null ? 'choose' : 'chooseOther')}
            </Button>
          )}
        </FileButton>
      )}
      {refusal !== null && (
        <p role="alert" className={classes.problem}>
          {words.refusal(refusal.refusal, refusal.file)}
        </p>
      )}
      {catalogue !== null && progress === null && (
        <>
          <SheetChoice catalogue={catalogue} ticked={ticked} onTick={tick} onKind={(table, kind) => void sayKind(table, kind)} />
          {problem !== null && (
            <p role="alert" className={classes.problem}>
              {t(`problem.${problem}`)}
            </p>
          )}
          <TextInput label={t('name')} value={title} onChange={(event) => name(event.currentTarget.value)} className={classes.name} />
        </>
      )}
      {progress !== null && (
        <div className={classes.progress} role="status">
          <span>
            {t(`phase.${progress.phase}`)} {progress.total > 0 && `${format.integer(progress.done)} / ${format.integer(progress.total)}`}
          </span>
          <Progress
            value={progress.total === 0 ? 100 : (progress.done / progress.total) * 100}
            animated={progress.total === 0}
            aria-label={t(`phase.${progress.phase}`)}
          />
        </div>
      )}
      <div className={classes.actions}>
        {progress === null && (
          <Button disabled={!ready} onClick={() => void start()} aria-keyshortcuts="Control+Enter">
            {t('go')}
          </Button>
        )}
        <Button
          variant="default"
          onClick={() => {
            stop();
            if (progress === null) onLeave();
          }}
        >
          {t(progress === null ? 'leave' : 'stop')}
        </Button>
      </div>
    </section>
  );
}
