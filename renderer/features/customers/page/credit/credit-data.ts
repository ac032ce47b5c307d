import type { Contract } from '../../../../../shared/records/contract.ts';
import type { CreditAssessment } from '../../../../../shared/records/credit-assessment.ts';
import type { CreditLimit } from '../../../../../shared/records/credit-limit.ts';
import type { CreditRelease } from '../../../../../shared/records/credit-release.ts';
import type { DunningAction } from '../../../../../shared/records/dunning-action.ts';
import type { MoneyFact } from '../../../../../shared/records/money-fact.ts';
import type { ParameterVersion } from '../../../../../shared/records/parameter-version.ts';
import type { Suspension } from '../../../../../shared/records/suspension.ts';
import { parametersAt, type ParameterSet } from '../../../../../shared/policy/parameters-at.ts';
import type { Account, Exposure, LimitVerdict } from '../../../../../shared/rules/5-credit/index.ts';
import type { Id, LocalDate } from '../../../../../shared/values/id.ts';
import { today } from '../../../../data/clock.ts';
import { accountOf, moneyFactsOf } from '../../../../data/credit/accounts.ts';
import { assessmentsOf } from '../../../../data/credit/assessments.ts';
import { contractsOf } from '../../../../data/credit/contracts.ts';
import { creditBooks, type CreditBooks } from '../../../../data/credit/credit-books.ts';
import { creditPictureOf, type CreditPicture } from '../../../../data/credit/credit-picture.ts';
import { dunningOf, promisesOf, type PromiseRow } from '../../../../data/credit/dunning.ts';
import { exposureOfCustomer, releasesOf } from '../../../../data/credit/exposures.ts';
import { limitProposal, limitsOf } from '../../../../data/credit/limits.ts';
import { suspensionsOf } from '../../../../data/credit/suspensions.ts';
import { customerById } from '../../../../data/customers.ts';
import { dataVersion } from '../../../../data/data-version.ts';
import { parameterVersions } from '../../../../data/parameters.ts';
import { useQuery } from '../../../../data/use-query.ts';

/** Everything of chapter 5 about one customer today. */
export interface CreditData {
  readonly id: Id;
  readonly asOf: LocalDate;
  readonly picture: CreditPicture;
  readonly account: Account;
  readonly facts: readonly MoneyFact[];
  readonly exposure: Exposure;
  readonly assessments: readonly CreditAssessment[];
  readonly limits: readonly CreditLimit[];
  readonly releases: readonly CreditRelease[];
  readonly proposal: LimitVerdict;
  readonly contracts: readonly Contract[];
  readonly dunning: readonly DunningAction[];
  readonly promises: readonly PromiseRow[];
  readonly suspensions: readonly Suspension[];
  readonly books: CreditBooks;
  /** In force today. */
  readonly parameters: ParameterSet;
  readonly versions: readonly ParameterVersion[];
}

/** Undefined until it is read, and for a customer that is gone. */
export function useCreditData(id: Id): CreditData | undefined {
  const data = useQuery(async () => {
    await dataVersion();
    return (await customerById(id)) === undefined ? undefined : readCreditData(id, today());
  }, [id]);
  return data?.id === id ? data : undefined;
}

async function readCreditData(id: Id, asOf: LocalDate): Promise<CreditData> {
  const [picture, account, facts, exposure, proposal, promises] = await Promise.all([
    creditPictureOf(id, asOf),
    accountOf(id, asOf),
    moneyFactsOf(id),
    exposureOfCustomer(id, asOf),
    limitProposal(id, asOf),
    promisesOf(id, asOf),
  ]);
  const [assessments, limits, releases, contracts, dunning, suspensions, books, versions] = await Promise.all([
    assessmentsOf(id),
    limitsOf(id),
    releasesOf(id),
    contractsOf(id),
    dunningOf(id),
    suspensionsOf(id),
    creditBooks(),
    parameterVersions(),
  ]);
  const figures = { picture, account, facts, exposure, proposal, promises };
  const documents = { assessments, limits, releases, contracts, dunning, suspensions, books };
  return { id, asOf, ...figures, ...documents, versions, parameters: parametersAt(versions, asOf) };
}
