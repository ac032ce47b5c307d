import type { Contract, ContractState } from '../../../shared/records/contract.ts';
import { movesOf } from '../../../shared/rules/5-credit/index.ts';
import type { Id } from '../../../shared/values/id.ts';
import { failed, ok, type Result } from '../../../shared/values/result.ts';
import { newId } from '../clock.ts';
import { runCommand } from '../command.ts';
import type { Committed } from '../committed.ts';
import { db } from '../db.ts';
import { OperationError } from '../operation-error.ts';
import { checkContract, type ContractDraft, type ContractProblem } from './check-contract.ts';

export type { ContractDraft, ContractProblem } from './check-contract.ts';

/** Newest first. */
export async function contractsOf(customerId: Id): Promise<readonly Contract[]> {
  const rows = await db.contracts.where('customerId').equals(customerId).toArray();
  return rows.sort((a, b) => b.createdAt - a.createdAt);
}

/** Refused with what is wrong at its field. A contract that is no draft any more is an OperationError `conflict`. */
export async function saveContract(draft: ContractDraft): Promise<Result<Committed<Contract>, readonly ContractProblem[]>> {
  const problems = checkContract(draft, await contractsOf(draft.customerId));
  if (problems.length > 0) return failed(problems);
  const committed = await runCommand('saveContract', ['contracts'], async (recorder) => {
    const before = draft.id === undefined ? undefined : await db.contracts.get(draft.id);
    if (draft.id !== undefined && before?.state !== 'draft') throw new OperationError('conflict', `contract ${draft.id} is no draft`);
    const contract: Contract = {
      ...draft,
      contractNo: draft.contractNo.trim(),
      id: draft.id ?? newId(),
      state: 'draft',
      createdAt: before?.createdAt ?? recorder.at,
      updatedAt: recorder.at,
    };
    await recorder.put('contracts', contract);
    return contract;
  });
  return ok(committed);
}

/** A move that the contract does not allow is an OperationError `conflict`. */
export async function moveContract(id: Id, state: ContractState): Promise<Committed<Contract>> {
  return runCommand('moveContract', ['contracts'], async (recorder) => {
    const contract = await db.contracts.get(id);
    if (contract === undefined || !movesOf(contract).includes(state))
      throw new OperationError('conflict', `contract ${id} does not go from ${contract?.state ?? 'gone'} to ${state}`);
    await recorder.patch('contracts', id, { state });
    return { ...contract, state };
  });
}
