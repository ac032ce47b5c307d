import type { CreditRelease } from '../../../shared/records/credit-release.ts';
import type { Exposure, GateStep, GateVerdict } from '../../../shared/rules/5-credit/index.ts';
import type { Fen, Id, LocalDate } from '../../../shared/values/id.ts';
import { newId, today } from '../clock.ts';
import { askColumns } from '../columns-client.ts';
import { runCommand } from '../command.ts';
import type { Committed } from '../committed.ts';
import { db } from '../db.ts';

export type { GateStep } from '../../../shared/rules/5-credit/index.ts';

/** §5.2: what the customer could cost us, each part with the documents behind it. */
export async function exposureOfCustomer(customerId: Id, asOf: LocalDate): Promise<Exposure> {
  return askColumns('exposureOfCustomer', customerId, asOf);
}

/** Whether the step may be taken today. `contractNo` is '' when there is none. */
export async function gateFor(customerId: Id, step: GateStep, amountFen: Fen, contractNo: string): Promise<GateVerdict> {
  return askColumns('gateFor', customerId, step, amountFen, contractNo, today());
}

/** Throws RangeError without a reason, or when there is nothing to release. */
export async function releaseDelivery(customerId: Id, amountFen: Fen, until: LocalDate, reason: string): Promise<Committed<CreditRelease>> {
  if (reason.trim() === '') throw new RangeError('a release needs a reason');
  if (amountFen <= 0) throw new RangeError('a release needs an amount');
  const gate = await gateFor(customerId, 'delivery', amountFen, '');
  return runCommand('releaseDelivery', ['creditReleases'], async (recorder) => {
    const release: CreditRelease = {
      id: newId(),
      customerId,
      amountFen,
      on: today(),
      until,
      reason: reason.trim(),
      releasedBy: recorder.who,
      at: recorder.at,
      limitFen: gate.limitFen,
      exposureFen: gate.exposureFen,
    };
    await recorder.create('creditReleases', release);
    return release;
  });
}

/** Newest first. */
export async function releasesOf(customerId: Id): Promise<readonly CreditRelease[]> {
  const releases = await db.creditReleases.where('customerId').equals(customerId).toArray();
  return releases.sort((a, b) => b.at - a.at);
}
