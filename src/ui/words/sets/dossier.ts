/** The words of the dossier on paper, and of a printed page's head; those it shares with files are in `take-away.ts`. */
import { learn } from '../catalogue.ts';
import { dossier } from '../en/dossier.ts';

learn(dossier);
