/** The words of an actor’s page. */
import { learn } from '../catalogue.ts';
import { actor } from '../en/actor.ts';
import { several } from '../en/several.ts';

learn(actor, several);
