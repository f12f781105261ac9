import { learn } from '../catalogue.ts';
import { takeAway } from '../en/take-away.ts';

learn(takeAway);
