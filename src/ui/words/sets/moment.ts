/** The words of the open moment. */
import { learn } from '../catalogue.ts';
import { moment } from '../en/moment.ts';
import { several } from '../en/several.ts';

learn(moment, several);
