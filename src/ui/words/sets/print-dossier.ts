/** The words of the way to the dossier, in the tab for taking away. */
import { learn } from '../catalogue.ts';
import { printDossier } from '../en/print-dossier.ts';

learn(printDossier);
