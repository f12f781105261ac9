/** The words of taking away what is shown. */
import { learn } from '../catalogue.ts';
import { known } from '../en/known.ts';
import { lanesAndMarks } from '../en/lanes-and-marks.ts';
import { several } from '../en/several.ts';
import { takeAway } from '../en/take-away.ts';

learn(takeAway, several, known, lanesAndMarks);
