import { describe, expect, it } from 'vitest';
import { reconcileRows } from '../../../../../shared/reconcile/rows/reconcile-rows.ts';
import { noisyCatalogue, type NoisyCatalogue } from '../../../../fixtures/builders/noisy-catalogue.ts';

/** Names written by hand over the years, of which we know whose they are. */
describe('a noisy catalogue with known truth', () => {
  it.each([3, 11])('is read right: nobody is taken for another, and who is not found at once is asked (seed %i)', (seed) => {
    const { paper, electronic, truth } = noisyCatalogue(3_000, seed);
    const result = reconcileRows(paper, electronic);
    const wrong = result.pairs.filter((pair) => truth[pair.paper] !== pair.electronic);
    const matchable = truth.filter((row) => row !== -1).length;
    const asked = result.unsure.filter(({ paper: row, candidates }) => candidates.some((each) => each.electronic === truth[row])).length;
    const precision = 1 - wrong.length / result.pairs.length;
    expect(precision).toBeGreaterThanOrEqual(0.999);
    expect((result.pairs.length - wrong.length) / matchable).toBeGreaterThanOrEqual(0.965);
    expect((result.pairs.length - wrong.length + asked) / matchable).toBeGreaterThanOrEqual(0.995);
  });

  it('finds more where phones and legal representatives bear witness, and is never wrong for it', () => {
    const { recall, precision } = quality(noisyCatalogue(6_000, 3, 'witnesses'));
    expect(precision).toBeGreaterThanOrEqual(0.999);
    expect(recall).toBeGreaterThanOrEqual(0.992);
  });

  it('finds 99.5 in a hundred of a customers list, with its slips in numbers and codes and codes copied from the line above', () => {
    const { recall, precision } = quality(noisyCatalogue(6_000, 3, 'list'));
    expect(precision).toBeGreaterThanOrEqual(0.999);
    expect(recall).toBeGreaterThanOrEqual(0.995);
  });
});

function quality({ paper, electronic, truth }: NoisyCatalogue): { readonly recall: number; readonly precision: number } {
  const { pairs } = reconcileRows(paper, electronic);
  const right = pairs.filter((pair) => truth[pair.paper] === pair.electronic).length;
  return { recall: right / truth.filter((row) => row !== -1).length, precision: right / pairs.length };
}
