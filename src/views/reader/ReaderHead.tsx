import type { Ref } from 'react';
import type { Article, Known } from '../../domain/corpus/corpus.ts';
import type { Reading } from '../../domain/corpus/reading.ts';
import { useTelling, useWholeCorpus } from '../../state/derived.ts';
import { ArticleName } from '../../ui/ArticleName.tsx';
import { TextInScripts } from '../../ui/TextInScripts.tsx';
import { webAddressOf } from '../../ui/web-address.ts';
import { say } from '../../ui/words/say.ts';
import { knownInWords } from '../../ui/words/voice.ts';
import { publishedOf } from './article-words.ts';

interface ReaderHeadProps {
  readonly article: Article;
  readonly reading: Reading;
  readonly heading: Ref<HTMLHeadingElement>;
}

/** What is known of an article and how, what rests on it, and whose words follow. */
export function ReaderHead({ article, reading, heading }: ReaderHeadProps) {
  const original = webAddressOf(article.url);
  const telling = useTelling();
  const { zone } = useWholeCorpus();
  return (
    <header className="reader-head">
      <h1 className="reader-title" id="reader-title" ref={heading} tabIndex={-1}>
        <ArticleName article={article} />
      </h1>
      <dl className="article-known">
        <Fact name="headline" known={article.headline} />
        <Fact name="publisher" known={article.publisher} />
        <Fact name="published" known={publishedOf(article, zone, telling)} />
      </dl>
      <div className="article-whole">
        {original !== undefined && (
          <a href={original} rel="noreferrer">
            {say('reader.original')}
          </a>
        )}
        <Whole reading={reading} />
      </div>
    </header>
  );
}

/** A value the article gives may have its reason too: where in the article it stands. */
function Fact({ name, known }: { name: 'headline' | 'publisher' | 'published'; known: Known }) {
  return (
    <div>
      <dt>{say(`articleFact.${name}`)}</dt>
      <dd>
        <bdi className={known.basis}>
          <TextInScripts text={knownInWords(known)} />
        </bdi>
        {known.basis === 'stated' && known.reason !== undefined && (
          <span className="known-reason" dir="auto">
            {known.reason}
          </span>
        )}
      </dd>
    </div>
  );
}

/** What rests on the article as a whole, whose words its paragraphs are, and how its text is marked. */
function Whole({ reading }: { reading: Reading }) {
  const { paragraphs, moments, accounts, carrying } = reading;
  if (paragraphs.length === 0) return null;
  const rest = say('reader.rest', {
    moments: say('reader.moments', { count: moments }),
    accounts: say('reader.accounts', { count: accounts }),
  });
  return (
    <>
      <p>
        {rest} {say('reader.carrying', { carrying, count: paragraphs.length })}
      </p>
      <p className="whose-words">{whoseWords(reading)}</p>
      {moments > 0 && <p className="quiet">{say('reader.legend')}</p>}
    </>
  );
}

function whoseWords({ paragraphs }: Reading): string {
  const digest = paragraphs.filter(({ paragraph }) => paragraph.digest).length;
  if (digest === 0) return say('reader.digestNone');
  return digest === paragraphs.length
    ? say('reader.digestAll')
    : say('reader.digestSome', { digest, count: paragraphs.length });
}
