import type { Satisfaction } from '../../../shared/rules/4-relationship/index.ts';

export interface TeamSatisfaction {
  readonly all: Satisfaction;
  /** Best first; those without opinions last. '' are customers without a sales rep. */
  readonly byRep: readonly { readonly rep: string; readonly satisfaction: Satisfaction }[];
}
