/** The words of the calendar of a date field. */
import { learn } from '../catalogue.ts';
import { dateGrid } from '../en/date-grid.ts';

learn(dateGrid);
