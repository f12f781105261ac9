/**
 * Where each piece of state lives: in the link, so that another sees it; on the device, so that it is there tomorrow; for
 * the session, because it is how far somebody has opened things up. A piece that is added does not compile until it is
 * decided here.
 */
import type { CorpusState, LinkedState, SessionState } from './view-state.ts';

export type Home = 'link' | 'device' | 'session';

/** What a reader settles for this device alone: `platform/preferences.ts` and `platform/kept-files.ts` keep it. */
export interface DeviceState {
  /** Whether keys without a modifier are commands. */
  readonly singleKeys: boolean;
  /** Files of the reader's own, by what is in them. */
  readonly keptFiles: readonly unknown[];
  /** Stories the reader is making. */
  readonly drafts: readonly unknown[];
}

type HomeOf<State, Where extends Home> = { readonly [Name in keyof State]-?: Where };

export const HOMES: HomeOf<LinkedState, 'link'> &
  HomeOf<DeviceState, 'device'> &
  HomeOf<SessionState & CorpusState, 'session'> = {
  corpusId: 'link',
  ownFile: 'link',
  open: 'link',
  openSlug: 'link',
  filters: 'link',
  window: 'link',
  lanes: 'link',
  unfolded: 'link',
  zone: 'link',
  calendar: 'link',
  beside: 'link',
  script: 'link',
  knownBy: 'link',
  view: 'link',
  question: 'link',
  position: 'link',
  article: 'link',
  paragraph: 'link',
  actor: 'link',
  columns: 'link',
  sort: 'link',
  story: 'link',
  carriedStory: 'link',
  step: 'link',
  embedded: 'link',
  singleKeys: 'device',
  keptFiles: 'device',
  drafts: 'device',
  openLanes: 'session',
  openOccasions: 'session',
  ignoredFields: 'session',
  announcement: 'session',
  // What was loaded is named by the link, and loaded anew.
  index: 'session',
  loading: 'session',
  corpus: 'session',
  file: 'session',
  setAside: 'session',
  lock: 'session',
};
