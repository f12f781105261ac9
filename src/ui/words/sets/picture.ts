import { learn } from '../catalogue.ts';
import { picture } from '../en/picture.ts';

learn(picture);
