/** The words of links, citations and quotations. */
import { learn } from '../catalogue.ts';
import { several } from '../en/several.ts';
import { share } from '../en/share.ts';

learn(several, share);
