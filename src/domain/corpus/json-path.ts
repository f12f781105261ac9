/** Where something stands in a corpus file: `moments[3].when.earliest`. */
import type * as v from 'valibot';

/** Where in what was parsed an issue lies. */
export function pathOf(issue: v.BaseIssue<unknown>): string {
  return (issue.path ?? []).reduce(
    (path, { key }) => (typeof key === 'number' ? `${path}[${key}]` : join(path, String(key))),
    '',
  );
}

export function join(path: string, rest: string): string {
  if (rest === '' || path === '') return path + rest;
  return rest.startsWith('[') ? path + rest : `${path}.${rest}`;
}
