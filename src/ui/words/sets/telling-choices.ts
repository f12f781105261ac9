/** The words of the choices of how times are told. */
import { learn } from '../catalogue.ts';
import { tellingChoices } from '../en/telling-choices.ts';

learn(tellingChoices);
