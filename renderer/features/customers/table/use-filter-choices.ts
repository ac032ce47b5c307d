import { useTranslations } from 'use-intl';
import { facets, type CustomerFilters } from '../../../data/customer-table.ts';
import { dataVersion } from '../../../data/data-version.ts';
import { useQuery } from '../../../data/use-query.ts';

export interface FilterChoice {
  readonly value: string;
  readonly label: string;
  readonly count?: number;
}

const INDUSTRIES = ['construction', 'machinery', 'metalProducts', 'none'] as const;
const SCALES = ['large', 'medium', 'small'] as const;
const GRADES = ['A', 'B', 'C', 'D'] as const;
const STANDINGS = ['good', 'fair', 'poor', 'notYetAssessed'] as const;
const FLAGS = ['suspended', 'overdue', 'overLimit'] as const;
const STAGES = ['prospect', 'active', 'dormant'] as const;

/** What a column can be filtered by; sales reps and regions are those that customers have. */
export function useFilterChoices(filter: keyof CustomerFilters): readonly FilterChoice[] | undefined {
  const t = useTranslations('words');
  const flags = useTranslations('customers.creditFlag');
  const open = filter === 'salesRep' || filter === 'region';
  const found = useQuery(async () => {
    await dataVersion();
    return open ? await facets() : null;
  }, [open]);
  switch (filter) {
    case 'industry':
      return INDUSTRIES.map((value) => ({ value, label: t(`industry.${value}`) }));
    case 'scale':
      return SCALES.map((value) => ({ value, label: t(`scale.${value}`) }));
    case 'grade':
      return GRADES.map((value) => ({ value, label: t(`grade.${value}`) }));
    case 'stage':
      return STAGES.map((value) => ({ value, label: t(`stage.${value}`) }));
    case 'creditStanding':
      return STANDINGS.map((value) => ({ value, label: t(`credit.${value}`) }));
    case 'credit':
      return FLAGS.map((value) => ({ value, label: flags(value) }));
    default:
      return (filter === 'salesRep' ? found?.salesReps : found?.regions)?.map(({ value, count }) => ({ value, label: value, count }));
  }
}
