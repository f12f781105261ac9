import { fileName } from '../../domain/formats/file-name.ts';
import { type SavedView, writeViewFile } from '../../domain/formats/view-file.ts';
import { useWholeCorpus } from '../../state/derived.ts';
import { useExplorer } from '../../state/store.ts';
import { say } from '../../ui/words/say.ts';
import type { Sharing } from './given.ts';

/** What saves a link as a file that Dateline opens again, and says so. */
export function useSaveView({ saveFile, now }: Sharing): (link: string) => void {
  const { id, title } = useWholeCorpus();
  const announce = useExplorer((state) => state.announce);
  return (link) => {
    const view: SavedView = { link, corpus: { id, title }, saved: new Date(now()).toISOString() };
    saveFile({ name: fileName(id, 'view', 'json'), type: 'application/json', content: writeViewFile(view) });
    announce(say('share.saved'));
  };
}
