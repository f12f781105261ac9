/** The words that several views say, for one that says no others of theirs. */
import { learn } from '../catalogue.ts';
import { several } from '../en/several.ts';

learn(several);
