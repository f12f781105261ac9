/** The words of the list of shortcuts. */
import { learn } from '../catalogue.ts';
import { keys } from '../en/keys.ts';

learn(keys);
