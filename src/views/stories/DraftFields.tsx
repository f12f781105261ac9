import { useId } from 'react';
import { LONGEST_NOTE, LONGEST_TITLE } from '../../domain/corpus/format.ts';
import { changeDraft, type Draft } from '../../state/story-drafts.ts';
import { say } from '../../ui/words/say.ts';

/** The story's title, and what it is about. */
export function DraftFields({ draft: { id, title, note } }: { draft: Draft }) {
  const [titleId, noteId] = [useId(), useId()];
  return (
    <div className="maker-fields">
      <label htmlFor={titleId}>{say('stories.title')}</label>
      <input
        id={titleId}
        className="maker-title"
        value={title}
        maxLength={LONGEST_TITLE}
        placeholder={say('stories.untitled')}
        autoComplete="off"
        onChange={(event) => changeDraft(id, () => ({ title: event.target.value }))}
      />
      <label htmlFor={noteId}>{say('stories.noteOptional')}</label>
      <textarea
        id={noteId}
        rows={1}
        value={note}
        maxLength={LONGEST_NOTE}
        onChange={(event) => changeDraft(id, () => ({ note: event.target.value }))}
      />
    </div>
  );
}
