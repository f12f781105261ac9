/** The words of lists of which only a part is in the page. */
import { learn } from '../catalogue.ts';
import { windowed } from '../en/windowed.ts';

learn(windowed);
