import { useDebouncedValue } from '@mantine/hooks';
import type { GateVerdict } from '../../../../../../shared/rules/5-credit/index.ts';
import type { Fen, Id } from '../../../../../../shared/values/id.ts';
import { gateFor, type GateStep } from '../../../../../data/credit/exposures.ts';
import { dataVersion } from '../../../../../data/data-version.ts';
import { useQuery } from '../../../../../data/use-query.ts';

// Long enough that typing "12500" asks once, short enough to feel immediate.
const TYPING_MS = 120;

/** What the gate says to the amount that is being typed; undefined while the answer to it is not there. */
export function useGate(customerId: Id, step: GateStep, amountFen: Fen, contractNo: string): GateVerdict | undefined {
  const [asked] = useDebouncedValue(amountFen, TYPING_MS);
  const answer = useQuery(async () => {
    await dataVersion();
    return { asked, contractNo, verdict: await gateFor(customerId, step, asked, contractNo) };
  }, [customerId, step, asked, contractNo]);
  return answer?.asked === amountFen && answer.contractNo === contractNo ? answer.verdict : undefined;
}
