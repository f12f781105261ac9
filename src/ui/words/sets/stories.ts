import { learn } from '../catalogue.ts';
import { stories } from '../en/stories.ts';

learn(stories);
