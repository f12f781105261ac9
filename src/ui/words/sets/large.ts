/** The words of corpora too large to be held at once. */
import { learn } from '../catalogue.ts';
import { large } from '../en/large.ts';

learn(large);
