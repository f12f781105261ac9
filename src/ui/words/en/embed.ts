import type { Messages } from '../message.ts';

export const embed = {
  // Under an embedded view.
  'embed.home': 'Open in Dateline',
  'embed.backToFirst': 'Back to the first view',

  // The code for it.
  'embed.what':
    'This view, with its filters and what is open, as a part of another page: readers can open moments in it, and a link leads from it to here.',
  'embed.ownFile':
    'This corpus is a file of yours and is on this device only. In another page, readers would be asked for that file.',
  'embed.height': 'Height',
  'embed.height.fixed': 'Always the same',
  'embed.height.following': 'As high as what is shown: takes a small script, which is part of the code',
  'embed.pixels': 'pixels',
  'embed.pixelsAtFirst': 'pixels at first',
  'embed.code': 'Code',
  'embed.copy': 'Copy code',
  'embed.copied': 'Copied',
  'embed.copyRefused': 'The browser does not let the page copy. The code is selected: copy it by hand.',
  'embed.look': 'See by itself what will be embedded',
  'embed.more':
    'A page can also be told which moment is open, and lead the reader to another: docs/embedding.md, which comes with Dateline, says how.',
} as const satisfies Messages;
