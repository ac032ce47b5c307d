import type { ContactEntry } from '../../../../../shared/records/contact-entry.ts';
import type { ServiceRequest } from '../../../../../shared/records/service-request.ts';
import type { Visit } from '../../../../../shared/records/visit.ts';
import type { Satisfaction } from '../../../../../shared/rules/4-relationship/index.ts';
import type { Id, LocalDate } from '../../../../../shared/values/id.ts';
import { today } from '../../../../data/clock.ts';
import { dataVersion } from '../../../../data/data-version.ts';
import { benefitsOfCustomer, type CustomerBenefits } from '../../../../data/relationship/benefits.ts';
import { complaintsOf, type ComplaintRow } from '../../../../data/relationship/complaints.ts';
import { contactEntriesOf } from '../../../../data/relationship/contacts-log.ts';
import { gifts, type GiftRow } from '../../../../data/relationship/gifts.ts';
import { localNow } from '../../../../data/relationship/local-now.ts';
import { mailingsOf, type MailingHead } from '../../../../data/relationship/mailings.ts';
import { pointsOf, type PointsView } from '../../../../data/relationship/points.ts';
import { satisfactionOfCustomer } from '../../../../data/relationship/satisfaction.ts';
import { serviceRequestsOf } from '../../../../data/relationship/service-requests.ts';
import { visitsOf, visitStanding, type VisitStanding } from '../../../../data/relationship/visits.ts';
import { session } from '../../../../data/session.ts';
import { useQuery } from '../../../../data/use-query.ts';

export interface CareData {
  readonly asOf: LocalDate;
  /** Who sits here: the first word for "by". */
  readonly who: string;
  readonly satisfaction: Satisfaction;
  readonly benefits: CustomerBenefits;
  readonly points: PointsView;
  readonly gifts: readonly GiftRow[];
  readonly contacts: readonly ContactEntry[];
  readonly mailings: readonly MailingHead[];
  readonly visits: readonly Visit[];
  readonly standing: VisitStanding;
  readonly complaints: readonly ComplaintRow[];
  readonly requests: readonly ServiceRequest[];
}

/** What chapter 4 knows of one customer; undefined until it is read. */
export function useCareData(customerId: Id): CareData | undefined {
  const found = useQuery(async () => {
    await dataVersion();
    const asOf = today();
    const [{ who }, satisfaction, benefits, points, catalogue, contacts, mailings, visits, standing, complaints, requests] =
      await Promise.all([
        session(),
        satisfactionOfCustomer(customerId, asOf),
        benefitsOfCustomer(customerId, asOf),
        pointsOf(customerId, asOf),
        gifts(),
        contactEntriesOf(customerId),
        mailingsOf(customerId),
        visitsOf(customerId),
        visitStanding(customerId, asOf),
        complaintsOf(customerId, localNow()),
        serviceRequestsOf(customerId),
      ]);
    const data = {
      asOf,
      who,
      satisfaction,
      benefits,
      points,
      gifts: catalogue,
      contacts,
      mailings,
      visits,
      standing,
      complaints,
      requests,
    };
    return { customerId, data };
  }, [customerId]);
  return found?.customerId === customerId ? found.data : undefined;
}
