import { expect, it } from 'vitest';
import { COMPLAINT_KINDS } from '../../../../../shared/records/complaint.ts';
import { promiseOf, SERVICE_PROMISES } from '../../../../../shared/rules/4-relationship/index.ts';

it('§4.4.1 every kind of complaint but the last is about quality to the standards, delivery on time, or service', () => {
  expect(COMPLAINT_KINDS.map(promiseOf)).toEqual(['quality', 'quality', 'quality', 'quality', 'quality', 'delivery', 'afterSales', null]);
  expect(new Set(COMPLAINT_KINDS.flatMap((kind) => promiseOf(kind) ?? []))).toEqual(new Set(SERVICE_PROMISES));
});
