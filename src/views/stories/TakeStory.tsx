import { useEffect, useId, useRef, useState } from 'react';
import type { StoryTold } from '../../domain/corpus/corpus.ts';
import { slugFrom } from '../../domain/corpus/page-path.ts';
import { storyFileText, storyMarkdown, storyRecordText } from '../../domain/formats/story-file.ts';
import { LONGEST_SAFE } from '../../state/link/longest-safe.ts';
import { carryingLink, viewLink } from '../../state/stories.ts';
import { type Draft, storyOf } from '../../state/story-drafts.ts';
import { beginCarried } from '../../state/story-start.ts';
import { say } from '../../ui/words/say.ts';
import type { Making } from './given.ts';
import { usePacked } from './use-packed.ts';

/** What became of the last thing asked for; text that could not be copied is shown to be copied by hand. */
interface Outcome {
  readonly words: string;
  readonly text?: string;
  /** Of which version of the story: of another it is neither said nor shown. */
  readonly of: StoryTold;
}

interface TakeStoryProps {
  readonly draft: Draft;
  readonly making: Making;
}

/** Tells the story, or takes it away: as a link, a file, Markdown, or a record of a corpus file. */
export function TakeStory({ draft, making }: TakeStoryProps) {
  const story = storyOf(draft, say('stories.untitled'));
  return story && <Ways story={story} draft={draft} making={making} />;
}

function Ways({ story, draft, making }: TakeStoryProps & { readonly story: StoryTold }) {
  const { absolute, copyText, saveFile, close } = making;
  const heading = useId();
  const [latest, setOutcome] = useState<Outcome>();
  const outcome = latest && isSame(latest.of, story) ? latest : undefined;
  const packed = usePacked(story);
  const carried = 'carried' in packed ? packed.carried : undefined;
  const address = packed.kind === 'packed' ? absolute(carryingLink(packed.carried)) : undefined;

  const copy = async (text: string, words: string) =>
    setOutcome(
      (await copyText(text)) ? { words, of: story } : { words: say('stories.byHand'), text, of: story },
    );
  const save = (ending: string, type: string, content: string) => {
    const name = `${slugFrom(story.title) ?? 'story'}.${ending}`;
    saveFile({ name, type, content });
    setOutcome({ words: say('stories.saved', { name }), of: story });
  };
  const tell = () => {
    if (!carried) return;
    close();
    beginCarried(story, carried);
  };
  return (
    <section className="maker-take" aria-labelledby={heading}>
      <h3 id={heading}>{say('stories.take')}</h3>
      <p className="maker-ways">
        <Way words={say('stories.tell')} isOff={!carried} act={tell} isStrong />
        <Way
          words={say('stories.copyLink')}
          isOff={!address}
          act={() => void (address && copy(address, say('stories.copied')))}
        />
        <Way
          words={say('stories.saveFile')}
          act={() => save('story.json', 'application/json', storyFileText(story, draft.corpus))}
        />
        <Way
          words={say('stories.saveMarkdown')}
          act={() => save('md', 'text/markdown;charset=utf-8', markdownOf(story, draft, absolute))}
        />
        <Way
          words={say('stories.copyRecord')}
          act={() => void copy(storyRecordText(story), say('stories.recordCopied'))}
        />
      </p>
      <p className="maker-hint">{aboutLink(packed.kind, address)}</p>
      <p className="maker-hint">{say('stories.recordHint')}</p>
      <div role="status">{outcome && <p className="maker-outcome">{outcome.words}</p>}</div>
      {outcome?.text !== undefined && <ByHand outcome={outcome} />}
    </section>
  );
}

/** Text the browser did not copy: with the focus and all of it selected at every try, so that a key copies it. */
function ByHand({ outcome }: { outcome: Outcome }) {
  const field = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (outcome.text === undefined) return;
    field.current?.focus();
    field.current?.select();
  }, [outcome]);
  return (
    <textarea
      ref={field}
      className="maker-by-hand"
      readOnly
      rows={3}
      dir="ltr"
      aria-label={say('stories.byHand')}
      value={outcome.text}
      onFocus={({ currentTarget }) => currentTarget.select()}
    />
  );
}

function isSame(one: StoryTold, other: StoryTold): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function aboutLink(kind: ReturnType<typeof usePacked>['kind'], address: string | undefined): string {
  if (kind === 'too-long') return say('stories.tooLong');
  if (kind === 'cannot') return say('stories.cannotPack');
  if (!address) return '';
  const length = say('stories.linkLength', { count: address.length });
  return address.length > LONGEST_SAFE ? `${length} ${say('stories.longLink')}` : length;
}

function markdownOf(story: StoryTold, { corpus }: Draft, absolute: Making['absolute']): string {
  return storyMarkdown(story, {
    addressOf: (link) => absolute(viewLink(link)),
    stepName: (position) => say('stories.step', { position }),
    linkText: say('stories.markdownLink'),
    source: say('stories.markdownSource', { corpus: corpus.title }),
  });
}

interface WayProps {
  readonly words: string;
  readonly act: () => void;
  readonly isOff?: boolean;
  readonly isStrong?: boolean;
}

function Way({ words, act, isOff = false, isStrong = false }: WayProps) {
  return (
    <button
      type="button"
      className={isStrong ? 'button strong' : 'button'}
      aria-disabled={isOff || undefined}
      onClick={() => !isOff && act()}
    >
      {words}
    </button>
  );
}
