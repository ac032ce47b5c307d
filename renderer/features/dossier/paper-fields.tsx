import type { DossierField } from '../../../shared/dossier/dossier.ts';
import classes from './paper.module.css';
import { useDossierWords } from './use-dossier-words.ts';

interface PaperFieldsProps {
  readonly fields: readonly DossierField[];
  readonly from: number;
  readonly to: number;
}

/** Names and values, one a line. */
export function PaperFields({ fields, from, to }: PaperFieldsProps) {
  const words = useDossierWords();
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
