export type NumberUnit =
  | 'kg'
  | 'fen'
  | 'share'
  | 'months'
  | 'years'
  | 'days'
  | 'hours'
  | 'workingDays'
  | 'points'
  | 'weight'
  | 'score'
  | 'times'
  | 'visits'
  /** Of working time. */
  | 'minutes'
  /** By the clock on the wall. */
  | 'clockMinutes';
/** `gate`: what a customer without a limit meets at the gate; `ageingBase`: the day from which ageing counts; `pointsBase`: what earns points; `ownArchives`: whether a sales rep needs a request for an own customer; `whose`: of which customers a document is expected. */
export type ChoiceUnit = 'grade' | 'credit' | 'gate' | 'ageingBase' | 'pointsBase' | 'ownArchives' | 'whose';

interface Place {
  readonly key: string;
  /** e.g. `§2.2`. */
  readonly clause: string;
  readonly chapter: 1 | 2 | 3 | 4 | 5 | 6 | 7;
}

/** An integer in its unit; a `share` is a fraction of 1 in steps of 0.000001 (0.0001 percent). Bounds are included. */
export interface NumberParameter extends Place {
  readonly unit: NumberUnit;
  readonly min: number;
  readonly max: number;
  readonly default: number;
}

export interface ChoiceParameter extends Place {
  readonly unit: ChoiceUnit;
  readonly options: readonly string[];
  readonly default: string;
}

export type ParameterDefinition = NumberParameter | ChoiceParameter;
