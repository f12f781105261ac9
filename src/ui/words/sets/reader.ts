/** The words of the reader of articles. */
import { learn } from '../catalogue.ts';
import { reader } from '../en/reader.ts';
import { several } from '../en/several.ts';

learn(reader, several);
