import { learn } from '../catalogue.ts';
import { embed } from '../en/embed.ts';

learn(embed);
