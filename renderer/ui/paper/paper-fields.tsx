import type { PaperField } from '../../../shared/paper/paper-block.ts';
import type { PaperText } from './paper-text.ts';
import classes from './paper.module.css';
import type { PaperWords } from './use-paper-words.ts';

interface PaperFieldsProps {
  readonly fields: readonly PaperField<PaperText>[];
  readonly words: PaperWords;
  readonly from?: number;
  readonly to?: number;
}

/** Names and values, one a line. */
export function PaperFields({ fields, words, from = 0, to = fields.length }: PaperFieldsProps) {
  return (
    <table className={classes.fields}>
      <tbody>
        {fields.slice(from, to).map(({ label, kind, value }) => (
          <tr key={label}>
            <th scope="row">{words.label(label)}</th>
            <td>{words.value(kind, value)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
