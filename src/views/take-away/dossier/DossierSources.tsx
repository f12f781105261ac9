import type { Article } from '../../../domain/corpus/corpus.ts';
import { articlesTelling } from '../../../domain/corpus/gathered.ts';
import { ArticleBadge } from '../../../ui/ArticleBadge.tsx';
import { webAddressOf } from '../../../ui/web-address.ts';
import { publishedInWords } from '../../../ui/words/published.ts';
import { say } from '../../../ui/words/say.ts';
import { knownInWords } from '../../../ui/words/voice.ts';
import type { MomentsInWords } from '../in-words.ts';
import type { Taken } from '../use-taken.ts';
import { Facts } from './DossierHead.tsx';
import type { HeadFact } from './head-facts.ts';

interface Given {
  readonly taken: Taken;
  readonly words: MomentsInWords;
}

/** The articles behind what is shown; what one does not say of itself is named. */
export function DossierSources({ taken, words }: Given) {
  return (
    <section className="dossier-sources">
      <h2 className="dossier-part">{say('dossier.sources')}</h2>
      {articlesTelling(taken.moments, taken.corpus).map((article) => (
        <section key={article.id} className="dossier-source">
          <h3 dir="auto">
            <ArticleBadge article={article} /> {article.label}
          </h3>
          <Facts facts={factsOf(article, taken, words)} />
        </section>
      ))}
    </section>
  );
}

function factsOf(article: Article, taken: Taken, words: MomentsInWords): readonly HeadFact[] {
  const original = webAddressOf(article.url);
  const link = words.linkToPassage(article.id);
  return [
    { name: say('articleFact.publisher'), value: knownInWords(article.publisher) },
    { name: say('articleFact.headline'), value: knownInWords(article.headline) },
    { name: say('articleFact.published'), value: publishedOf(article, taken) },
    ...(original === undefined ? [] : [{ name: say('dossier.address'), value: original, link: original }]),
    { name: say('dossier.inDateline'), value: link, link },
  ];
}

/** As the reader has dates told, and how it is known. */
function publishedOf(article: Article, { whole, telling }: Taken): string {
  const told = publishedInWords(article, whole.zone, telling);
  const { basis, reason } = article.published;
  const words = knownInWords({ ...article.published, value: told ?? null });
  return basis === 'stated' && told !== undefined && reason !== undefined ? `${words}. ${reason}` : words;
}
