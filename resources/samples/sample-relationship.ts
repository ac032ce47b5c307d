import type { CareEvent } from '../../shared/records/care-event.ts';
import type { Complaint } from '../../shared/records/complaint.ts';
import type { ContactEntry } from '../../shared/records/contact-entry.ts';
import type { Gift } from '../../shared/records/gift.ts';
import type { GreetingTemplate } from '../../shared/records/greeting-template.ts';
import type { ImprovementMeasure } from '../../shared/records/improvement-measure.ts';
import type { Mailing } from '../../shared/records/mailing.ts';
import type { MoneyFactDraft } from '../../shared/records/money-fact.ts';
import type { PointsCampaign } from '../../shared/records/points-campaign.ts';
import type { PointsEntry } from '../../shared/records/points-entry.ts';
import type { ServiceRequest } from '../../shared/records/service-request.ts';
import type { SurveyAnswer } from '../../shared/records/survey-answer.ts';
import type { Visit } from '../../shared/records/visit.ts';
import type { Id, LocalDate } from '../../shared/values/id.ts';
import { sampleCampaigns, sampleEvents, sampleGifts, sampleRedemptions, sampleRequests, sampleTemplates } from './sample-care.ts';
import { sampleComplaints, sampleMeasures } from './sample-complaints.ts';
import { sampleContacts, sampleMailings, sampleSurveys } from './sample-contacts.ts';
import type { SampleCustomer } from './sample-customers.ts';
import { sampleVisits } from './sample-visits.ts';
import type { SeededRandom } from './seeded-random.ts';

/** Chapter 4 of the company, by the table in which it is kept. */
export interface SampleRelationship {
  readonly visits: readonly Visit[];
  readonly complaints: readonly Complaint[];
  readonly improvementMeasures: readonly ImprovementMeasure[];
  readonly contactEntries: readonly ContactEntry[];
  readonly mailings: readonly Mailing[];
  readonly surveyAnswers: readonly SurveyAnswer[];
  readonly gifts: readonly Gift[];
  readonly pointsCampaigns: readonly PointsCampaign[];
  readonly pointsEntries: readonly PointsEntry[];
  readonly careEvents: readonly CareEvent[];
  readonly serviceRequests: readonly ServiceRequest[];
  readonly greetingTemplates: readonly GreetingTemplate[];
}

/** What has passed between the company and its customers, and what is due. It is about the more important ones, however many there are. */
export function sampleRelationship(
  random: SeededRandom,
  customers: readonly SampleCustomer[],
  money: readonly MoneyFactDraft[],
  reps: readonly string[],
  nextId: () => Id,
  asOf: LocalDate,
): SampleRelationship {
  const gifts = sampleGifts(nextId, asOf);
  return {
    visits: sampleVisits(random, customers, nextId, asOf),
    complaints: sampleComplaints(random, customers, nextId, asOf),
    improvementMeasures: sampleMeasures(random, reps, nextId, asOf),
    contactEntries: sampleContacts(random, customers, nextId, asOf),
    mailings: sampleMailings(customers, reps, nextId, asOf),
    surveyAnswers: sampleSurveys(random, customers, nextId, asOf),
    gifts,
    pointsCampaigns: sampleCampaigns(nextId, asOf),
    pointsEntries: sampleRedemptions(random, money, gifts, reps[0] ?? '', nextId, asOf),
    careEvents: sampleEvents(random, customers, nextId, asOf),
    serviceRequests: sampleRequests(random, customers, nextId, asOf),
    greetingTemplates: sampleTemplates(nextId),
  };
}
