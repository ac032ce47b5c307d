import type { AgeingBase, Bands } from '../rules/5-credit/index.ts';
import type { PaperColumn, PaperValues } from './paper-block.ts';

export type BandText = `letters.band.${'notDue' | 'upTo' | 'between' | 'over'}`;

/** §5.3.2 the bands as columns; by the date of the document nothing is "not due". */
export function bandColumns([first, second, third, fourth]: Bands, base: AgeingBase, width: number): readonly PaperColumn<BandText>[] {
  return [
    ...(base === 'dueOn' ? [band('letters.band.notDue', {})] : []),
    band('letters.band.upTo', { to: first }),
    band('letters.band.between', { from: first + 1, to: second }),
    band('letters.band.between', { from: second + 1, to: third }),
    band('letters.band.between', { from: third + 1, to: fourth }),
    // The longest heading.
    { ...band('letters.band.over', { from: fourth }), width: width + 2 },
  ];

  function band(label: BandText, values: PaperValues): PaperColumn<BandText> {
    return { label, values, kind: 'money', width };
  }
}
