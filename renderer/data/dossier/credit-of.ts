import type { DossierCredit } from '../../../shared/dossier/dossier-credit.ts';
import { parametersAt } from '../../../shared/policy/parameters-at.ts';
import type { CreditAssessment } from '../../../shared/records/credit-assessment.ts';
import type { ParameterVersion } from '../../../shared/records/parameter-version.ts';
import { ageingBands, assessCredit } from '../../../shared/rules/5-credit/index.ts';
import type { Id, LocalDate } from '../../../shared/values/id.ts';
import { accountOf } from '../credit/accounts.ts';
import { creditPictureOf } from '../credit/credit-picture.ts';
import { dunningOf, promisesOf } from '../credit/dunning.ts';
import { exposureOfCustomer } from '../credit/exposures.ts';
import { suspensionsOf } from '../credit/suspensions.ts';
import { parameterVersions } from '../parameters.ts';

/** §5 everything on file about a customer's credit. */
export async function creditOf(customerId: Id, asOf: LocalDate): Promise<DossierCredit> {
  const [picture, account, exposure, actions, promises, measures, versions] = await Promise.all([
    creditPictureOf(customerId, asOf),
    accountOf(customerId, asOf),
    exposureOfCustomer(customerId, asOf),
    dunningOf(customerId),
    promisesOf(customerId, asOf),
    suspensionsOf(customerId),
    parameterVersions(),
  ]);
  const { standing, since, assessment, nextAssessment, limit, used, ageing } = picture;
  return {
    standing,
    since,
    assessed: assessment && { assessment, verdict: verdictOf(assessment, versions) },
    nextAssessment,
    limit,
    exposure,
    used,
    account,
    ageing,
    bands: ageingBands(parametersAt(versions, asOf).values),
    actions,
    promises,
    measures,
  };
}

/** With the parameters of its own day: a sheet of last year explains itself as it did then. Its record scores were kept when it was submitted. */
function verdictOf({ scores, evidence, asOf }: CreditAssessment, versions: readonly ParameterVersion[]) {
  return assessCredit({ scores, evidence }, null, parametersAt(versions, asOf), asOf);
}
