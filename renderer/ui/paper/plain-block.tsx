import type { PaperBlock } from '../../../shared/paper/paper-block.ts';
import { PaperFields } from './paper-fields.tsx';
import { PaperTable } from './paper-table.tsx';
import type { PaperText } from './paper-text.ts';
import classes from './paper.module.css';
import type { PaperWords } from './use-paper-words.ts';

interface PlainBlockProps {
  readonly block: PaperBlock<PaperText>;
  readonly words: PaperWords;
  /** The word for a table's row of totals. */
  readonly total: string;
  readonly from: number;
  readonly to: number;
  readonly foot: boolean;
}

/** One block of a page, or the rows of it that stand on one page. */
export function PlainBlock({ block, words, total, from, to, foot }: PlainBlockProps) {
  switch (block.kind) {
    case 'heading':
      return <h3 className={classes.heading}>{words.label(block.text)}</h3>;
    case 'paragraph':
      return <p className={classes.paragraph}>{words.label(block.text, block.values)}</p>;
    case 'fields':
      return <PaperFields fields={block.fields} words={words} from={from} to={to} />;
    case 'table':
      return <PaperTable table={block} words={words} total={total} from={from} to={to} foot={foot} />;
  }
}
