/** The words of the first load: of the page, the timeline, the list and the filters, and of what may go wrong. */
import { learn } from '../catalogue.ts';
import { app } from '../en/app.ts';
import { dates } from '../en/dates.ts';
import { faults } from '../en/faults.ts';
import { filters } from '../en/filters.ts';
import { marks } from '../en/marks.ts';
import { moments } from '../en/moments.ts';
import { reasons } from '../en/reasons.ts';
import { telling } from '../en/telling.ts';
import { time } from '../en/time.ts';
import { timeline } from '../en/timeline.ts';

learn(app, dates, faults, filters, marks, moments, reasons, telling, time, timeline);
