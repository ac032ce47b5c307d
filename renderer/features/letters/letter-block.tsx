import { useTranslations } from 'use-intl';
import type { LetterBlock, ReplySlip } from '../../../shared/letters/letter.ts';
import { PlainBlock } from '../../ui/paper/plain-block.tsx';
import type { PaperWords } from '../../ui/paper/use-paper-words.ts';
import classes from './letter-paper.module.css';

interface LetterBlockViewProps {
  readonly block: LetterBlock;
  readonly words: PaperWords;
  readonly from: number;
  readonly to: number;
  readonly foot: boolean;
}

/** One block of a letter, or the rows of it that stand on one page. */
export function LetterBlockView({ block, words, from, to, foot }: LetterBlockViewProps) {
  const t = useTranslations('letters.part');
  switch (block.kind) {
    case 'head':
      return (
        <header className={classes.head}>
          <p className={classes.company}>{block.company}</p>
          <h2 className={classes.title}>{words.label(block.title)}</h2>
          <p className={classes.numbers}>
            <span>{t('number', { number: block.reference })}</span>
            <span>{words.label('letters.part.day', { day: block.date })}</span>
          </p>
        </header>
      );
    case 'addressee':
      return (
        <div className={classes.addressee}>
          <p className={classes.to}>{t('to', { name: block.name })}</p>
          {block.attention !== '' && <p>{t('attention', { name: block.attention })}</p>}
          {block.address !== '' && <p>{t('address', { address: block.address })}</p>}
        </div>
      );
    case 'lines':
      return <p className={classes.lines}>{block.text}</p>;
    case 'blanks':
      return <BlankLines lines={block.lines.map((line) => words.label(line))} />;
    case 'closing':
      return (
        <div className={classes.closing}>
          <p>{t('sealOf', { company: block.company })}</p>
          <p>{words.label('letters.part.signedOn', { day: block.date })}</p>
        </div>
      );
    case 'slip':
      return <Slip slip={block} words={words} />;
    default:
      return <PlainBlock block={block} words={words} total={t('total')} from={from} to={to} foot={foot} />;
  }
}

function Slip({ slip, words }: { readonly slip: ReplySlip; readonly words: PaperWords }) {
  const t = useTranslations('letters.part');
  return (
    <div className={classes.slip}>
      <h3 className={classes.slipTitle}>{words.label(slip.title)}</h3>
      <p className={classes.numbers}>
        <span>{t('to', { name: slip.company })}</span>
        <span>{t('number', { number: slip.reference })}</span>
      </p>
      <p className={classes.slipText}>{words.label(slip.text, slip.values)}</p>
      {slip.choices.map((choice) => (
        <p key={choice} className={classes.choice}>
          {words.label(choice)}
        </p>
      ))}
      <BlankLines lines={slip.blanks.map((line) => words.label(line))} />
    </div>
  );
}

/** What is asked for, and a line to write it on. */
function BlankLines({ lines }: { readonly lines: readonly string[] }) {
  return (
    <dl className={classes.blanks}>
      {lines.map((line) => (
        <div key={line} className={classes.blank}>
          <dt>{line}</dt>
          <dd />
        </div>
      ))}
    </dl>
  );
}
