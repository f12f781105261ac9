/** The words of the dossier to print; those it shares with files are in `take-away.ts`. */
import { learn } from '../catalogue.ts';
import { dossier } from '../en/dossier.ts';

learn(dossier);
