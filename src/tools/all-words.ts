/** For commands and unit tests, which load no part of the app: they may say anything. */
import { learn } from '../ui/words/catalogue.ts';
import { en } from '../ui/words/en.ts';

learn(en);
