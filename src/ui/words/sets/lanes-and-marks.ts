/** The words of the timeline itself, flat or upright. */
import { learn } from '../catalogue.ts';
import { lanesAndMarks } from '../en/lanes-and-marks.ts';

learn(lanesAndMarks);
