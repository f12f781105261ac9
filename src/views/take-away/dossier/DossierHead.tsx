import { TextInScripts } from '../../../ui/TextInScripts.tsx';
import { say } from '../../../ui/words/say.ts';
import type { Taken } from '../use-taken.ts';
import type { HeadFact } from './head-facts.ts';

/** What the dossier is of, what it leaves out, and how its passages are to be read. */
export function DossierHead({ taken, facts }: { taken: Taken; facts: readonly HeadFact[] }) {
  const { whole } = taken;
  return (
    <header className="dossier-head">
      <p className="dossier-kind">{say('dossier.kind')}</p>
      <h1 dir="auto">{whole.title}</h1>
      {whole.headline && (
        <p className="dossier-headline" dir="auto">
          {whole.headline.text} {whole.headline.detail}
        </p>
      )}
      {whole.description !== undefined && <p dir="auto">{whole.description}</p>}
      <Facts facts={facts} />
      <p className="dossier-note">{passagesNote(taken)}</p>
    </header>
  );
}

export function Facts({ facts }: { facts: readonly HeadFact[] }) {
  return (
    <dl className="dossier-facts">
      {facts.map(({ name, value, link }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd dir="auto">
            {link === undefined ? <TextInScripts text={value} /> : <a href={link}>{value}</a>}
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** Whose words the passages are: said once where it is the same of all. */
function passagesNote({ corpus }: Taken): string {
  const digests = new Set(
    corpus.articles.flatMap(({ paragraphs }) => paragraphs.map(({ digest }) => digest)),
  );
  if (digests.size > 1) return say('dossier.someDigests');
  return digests.has(true) ? say('dossier.digests') : say('dossier.passages');
}
