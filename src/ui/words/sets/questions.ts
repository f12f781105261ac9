/** The words of the questions. */
import { learn } from '../catalogue.ts';
import { questions } from '../en/questions.ts';
import { several } from '../en/several.ts';

learn(questions, several);
