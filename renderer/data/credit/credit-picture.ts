import type { Id, LocalDate } from '../../../shared/values/id.ts';
import { askColumns } from '../columns-client.ts';
import type { CreditPicture } from './picture-of-credit.ts';

export type { CreditPicture } from './picture-of-credit.ts';

/** For the badge of the page, the overview and the dossier. */
export async function creditPictureOf(customerId: Id, asOf: LocalDate): Promise<CreditPicture> {
  return askColumns('creditPictureOf', customerId, asOf);
}
