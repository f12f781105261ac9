/**
 * Every text the interface shows, in English; one file for each view that speaks. The app never loads it whole: it takes
 * its type from here, and its words from `sets/`, each with the code that says them.
 */
import { actor } from './en/actor.ts';
import { app } from './en/app.ts';
import { dateGrid } from './en/date-grid.ts';
import { dates } from './en/dates.ts';
import { dossier } from './en/dossier.ts';
import { embed } from './en/embed.ts';
import { faults } from './en/faults.ts';
import { filters } from './en/filters.ts';
import { grid } from './en/grid.ts';
import { intake } from './en/intake.ts';
import { keys } from './en/keys.ts';
import { known } from './en/known.ts';
import { lanesAndMarks } from './en/lanes-and-marks.ts';
import { large } from './en/large.ts';
import { marks } from './en/marks.ts';
import { moment } from './en/moment.ts';
import { moments } from './en/moments.ts';
import { pages } from './en/pages.ts';
import { picture } from './en/picture.ts';
import { printDossier } from './en/print-dossier.ts';
import { questions } from './en/questions.ts';
import { reader } from './en/reader.ts';
import { reasons } from './en/reasons.ts';
import { several } from './en/several.ts';
import { share } from './en/share.ts';
import { stories } from './en/stories.ts';
import { takeAway } from './en/take-away.ts';
import { telling } from './en/telling.ts';
import { tellingChoices } from './en/telling-choices.ts';
import { time } from './en/time.ts';
import { timeline } from './en/timeline.ts';
import { windowed } from './en/windowed.ts';

export const en = {
  ...actor,
  ...app,
  ...dateGrid,
  ...dates,
  ...faults,
  ...filters,
  ...grid,
  ...keys,
  ...known,
  ...lanesAndMarks,
  ...large,
  ...marks,
  ...moment,
  ...moments,
  ...questions,
  ...reader,
  ...reasons,
  ...several,
  ...telling,
  ...tellingChoices,
  ...time,
  ...timeline,
  ...share,
  ...takeAway,
  ...picture,
  ...dossier,
  ...printDossier,
  ...embed,
  ...intake,
  ...stories,
  ...pages,
  ...windowed,
};
