/** The words of the second clock. */
import { learn } from '../catalogue.ts';
import { known } from '../en/known.ts';
import { several } from '../en/several.ts';

learn(known, several);
