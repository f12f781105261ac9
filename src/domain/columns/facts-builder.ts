/** The facts of moments that come one by one, perhaps before the lists that they name places in. */
import type { Moment } from '../corpus/corpus.ts';
import { oppositionOf } from '../corpus/opposition.ts';
import { disputedMoments, statusesOf } from '../corpus/status.ts';
import { voicesOf } from '../corpus/voices.ts';
import { BOUNDS, isUndated, PRECISIONS, placeOf } from '../time/when.ts';
import type { Section } from './column-data.ts';
import { ZONE, ZONES } from './fact-sections.ts';
import { MOST_COUNTED, partsOf, STATUS_BIT } from './facts.ts';
import { GrowingFloats, GrowingNumbers } from './growing.ts';
import { putTexts } from './shred.ts';
import { ValuesBuilder } from './values.ts';

const MISSING = { earliest: -Infinity, certainFrom: Infinity, certainTo: -Infinity, latest: Infinity };

/** Ids by the order they are met in. */
class Met {
  readonly ids = new Map<string, number>();

  get(id: string): number {
    const known = this.ids.get(id);
    if (known !== undefined) return known;
    this.ids.set(id, this.ids.size);
    return this.ids.size - 1;
  }

  /** For each its place among the records, counted from 1; 0 for one that is not there. */
  placesIn(records: readonly { readonly id: string }[]): Uint32Array {
    const places = new Uint32Array(this.ids.size);
    for (const [place, { id }] of records.entries()) {
      const met = this.ids.get(id);
      if (met !== undefined) places[met] = place + 1;
    }
    return places;
  }
}

interface Named {
  readonly id: string;
}

/** The lists whose places the facts name. */
export interface FactLists {
  readonly entities: readonly Named[];
  readonly articles: readonly Named[];
  readonly occasions: readonly Named[];
}

export class FactsBuilder {
  readonly #bounds = {
    earliest: new GrowingFloats(),
    certainFrom: new GrowingFloats(),
    certainTo: new GrowingFloats(),
    latest: new GrowingFloats(),
  };
  readonly #from = new GrowingFloats();
  readonly #to = new GrowingFloats();
  readonly #undated = new GrowingNumbers();
  readonly #precision = new GrowingNumbers();
  readonly #statement = new GrowingNumbers();
  readonly #status = new GrowingNumbers();
  readonly #opposed = new GrowingNumbers();
  readonly #voices = new GrowingNumbers();
  readonly #zone = new GrowingNumbers();
  /** In the order met, from 1; 0 for none. */
  readonly #occasion = new GrowingNumbers();
  readonly #entityEnds = new GrowingNumbers();
  readonly #entity = new GrowingNumbers();
  readonly #parts = new GrowingNumbers();
  readonly #articleEnds = new GrowingNumbers();
  readonly #article = new GrowingNumbers();
  readonly #met = { entities: new Met(), articles: new Met(), occasions: new Met(), zones: new Met() };

  add(moment: Moment): void {
    const { when, kind, occasion } = moment;
    for (const name of BOUNDS) this.#bounds[name].push(when[name] ?? MISSING[name]);
    const place = placeOf(when);
    this.#from.push(place?.from ?? Number.NaN);
    this.#to.push(place?.to ?? Number.NaN);
    this.#undated.push(Number(isUndated(when)));
    this.#precision.push(PRECISIONS.indexOf(when.precision));
    this.#statement.push(Number(kind === 'statement'));
    this.#status.push(statusBits(moment));
    this.#opposed.push(Math.min(MOST_COUNTED, oppositionOf(moment).opposed));
    this.#voices.push(Math.min(MOST_COUNTED, voicesOf(moment).length));
    this.#zone.push(this.#met.zones.get(when.zone));
    this.#occasion.push(occasion === undefined ? 0 : this.#met.occasions.get(occasion) + 1);
    this.#addRows(moment);
  }

  #addRows(moment: Moment): void {
    for (const [entity, parts] of partsOf(moment, this.#met.entities)) {
      this.#entity.push(entity);
      this.#parts.push(parts);
    }
    this.#entityEnds.push(this.#entity.length);
    for (const id of new Set(moment.accounts.map(({ article }) => article))) {
      this.#article.push(this.#met.articles.get(id));
    }
    this.#articleEnds.push(this.#article.length);
  }

  /** The sections of facts, disputes by questions not told yet. Rows leave out what no list has. */
  finish(lists: FactLists): Record<string, Section> {
    const entities = this.#met.entities.placesIn(lists.entities);
    const articles = this.#met.articles.placesIn(lists.articles);
    const occasions = this.#met.occasions.placesIn(lists.occasions);
    return {
      'facts.earliest': this.#bounds.earliest.taken(),
      'facts.certainFrom': this.#bounds.certainFrom.taken(),
      'facts.certainTo': this.#bounds.certainTo.taken(),
      'facts.latest': this.#bounds.latest.taken(),
      'facts.undated': new Uint8Array(this.#undated.taken()),
      'facts.from': this.#from.taken(),
      'facts.to': this.#to.taken(),
      'facts.precision': new Uint8Array(this.#precision.taken()),
      'facts.statement': new Uint8Array(this.#statement.taken()),
      'facts.status': new Uint8Array(this.#status.taken()),
      'facts.opposed': new Uint8Array(this.#opposed.taken()),
      'facts.voices': new Uint8Array(this.#voices.taken()),
      [ZONE]: new Uint16Array(this.#zone.taken()),
      ...this.#zones(),
      'facts.occasion': this.#occasion.taken().map((met) => (met === 0 ? 0 : (occasions[met - 1] ?? 0))),
      ...this.#entityRows(entities),
      ...this.#articleRows(articles),
    };
  }

  #zones(): Record<string, Section> {
    const zones = new ValuesBuilder();
    for (const zone of this.#met.zones.ids.keys()) zones.codeOf(zone);
    const into: Record<string, Section> = {};
    putTexts(into, `values.${ZONES}`, zones.taken());
    return into;
  }

  #entityRows(places: Uint32Array): Record<string, Section> {
    const kept = knownRows(this.#entityEnds.taken(), this.#entity.taken(), places);
    const parts = this.#parts.taken();
    return {
      'facts.entities.ends': kept.ends,
      'facts.entities.entity': kept.places,
      'facts.entities.parts': Uint8Array.from(kept.from, (at) => parts[at] ?? 0),
    };
  }

  #articleRows(places: Uint32Array): Record<string, Section> {
    const kept = knownRows(this.#articleEnds.taken(), this.#article.taken(), places);
    return { 'facts.articles.ends': kept.ends, 'facts.articles.article': kept.places };
  }
}

function statusBits(moment: Moment): number {
  const statuses = statusesOf(moment, disputedMoments([moment], []));
  return statuses.reduce((bits, status) => bits | STATUS_BIT[status], 0);
}

/** Rows of things by the order met in, as rows of places; and where in the old rows each stood. */
function knownRows(ends: Uint32Array, met: Uint32Array, places: Uint32Array) {
  const kept = new GrowingNumbers();
  const from = new GrowingNumbers();
  const keptEnds = new Uint32Array(ends.length);
  for (let row = 0, at = 0; row < ends.length; row++) {
    for (; at < (ends[row] ?? 0); at++) {
      const place = places[met[at] ?? 0] ?? 0;
      if (place === 0) continue;
      kept.push(place - 1);
      from.push(at);
    }
    keptEnds[row] = kept.length;
  }
  return { ends: keptEnds, places: kept.taken(), from: from.taken() };
}
