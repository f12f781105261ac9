import { learn } from '../catalogue.ts';
import { intake } from '../en/intake.ts';

learn(intake);
