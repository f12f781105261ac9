/** Every text the interface shows, in English; one file for each view that speaks. */
import { actor } from './en/actor.ts';
import { app } from './en/app.ts';
import { dates } from './en/dates.ts';
import { faults } from './en/faults.ts';
import { filters } from './en/filters.ts';
import { grid } from './en/grid.ts';
import { known } from './en/known.ts';
import { marks } from './en/marks.ts';
import { moment } from './en/moment.ts';
import { moments } from './en/moments.ts';
import { questions } from './en/questions.ts';
import { reader } from './en/reader.ts';
import { reasons } from './en/reasons.ts';
import { telling } from './en/telling.ts';
import { time } from './en/time.ts';
import { timeline } from './en/timeline.ts';

export const en = {
  ...actor,
  ...app,
  ...dates,
  ...faults,
  ...filters,
  ...grid,
  ...known,
  ...marks,
  ...moment,
  ...moments,
  ...questions,
  ...reader,
  ...reasons,
  ...telling,
  ...time,
  ...timeline,
};
