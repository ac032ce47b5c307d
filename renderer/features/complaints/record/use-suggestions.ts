import type { Id } from '../../../../shared/values/id.ts';
import { contractsOf } from '../../../data/credit/contracts.ts';
import { salesLinesOf } from '../../../data/purchases.ts';
import { useQuery } from '../../../data/use-query.ts';

const LATEST_LINES = 200;

interface Suggestions {
  readonly products: readonly string[];
  readonly specs: readonly string[];
  readonly contracts: readonly string[];
}

const NONE: Suggestions = { products: [], specs: [], contracts: [] };

/** What this customer bought lately, and under which contracts: nobody has to spell them on the telephone. Specs are of the product, once it is said. */
export function useSuggestions(customerId: Id, product: string): Suggestions {
  const found = useQuery(async () => {
    if (customerId === '') return undefined;
    const [{ lines }, contracts] = await Promise.all([
      salesLinesOf(customerId, 'all', { offset: 0, limit: LATEST_LINES }),
      contractsOf(customerId),
    ]);
    return { customerId, lines, contracts };
  }, [customerId]);
  if (found?.customerId !== customerId) return NONE;
  const { lines, contracts } = found;
  const wanted = product.trim();
  return {
    products: unique(lines.map((line) => line.product)),
    specs: unique(lines.filter((line) => wanted === '' || line.product === wanted).map((line) => line.spec)),
    contracts: unique([...contracts.map(({ contractNo }) => contractNo), ...lines.map(({ contractNo }) => contractNo)]),
  };
}

function unique(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)].filter((text) => text !== '');
}
