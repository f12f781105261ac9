/** Every text the interface shows, in English; one file for each view that speaks. */
import { app } from './en/app.ts';
import { faults } from './en/faults.ts';
import { filters } from './en/filters.ts';
import { marks } from './en/marks.ts';
import { moment } from './en/moment.ts';
import { moments } from './en/moments.ts';
import { time } from './en/time.ts';
import { timeline } from './en/timeline.ts';

export const en = { ...app, ...faults, ...filters, ...marks, ...moment, ...moments, ...time, ...timeline };
