import type { Precision } from '../../domain/time/when.ts';
import type { DateForm } from '../../ui/words/dates.ts';

const BY_YEARS: readonly Precision[] = ['year', 'decade', 'century'];
const BY_MONTHS: readonly Precision[] = ['month', 'season'];

/** How finely a date may be told where the words were so fine: no day where they name a year, nor where they name a month. */
export function formByPrecision(precision: Precision): DateForm {
  if (BY_YEARS.includes(precision)) return 'year';
  return BY_MONTHS.includes(precision) ? 'monthYear' : 'weekdayDayMonthYear';
}
