/** The words of the grid. */
import { learn } from '../catalogue.ts';
import { grid } from '../en/grid.ts';
import { several } from '../en/several.ts';

learn(grid, several);
