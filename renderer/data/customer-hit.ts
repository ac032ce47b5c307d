import type { Grade } from '../../shared/records/customer.ts';
import type { Id } from '../../shared/values/id.ts';

export interface CustomerHit {
  readonly id: Id;
  readonly name: string;
  readonly shortName: string;
  readonly grade: Grade | null;
  readonly matched: 'name' | 'shortName' | 'pinyin' | 'initials' | 'phone' | 'creditCode' | 'contact' | 'code';
  readonly salesRep: string;
  readonly region: string;
}
