import { learn } from '../catalogue.ts';
import { share } from '../en/share.ts';

learn(share);
