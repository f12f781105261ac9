import { type FormEvent, useId, useMemo, useState } from 'react';
import type { Zone } from '../../domain/time/instant.ts';
import { say } from '../../ui/words/say.ts';
import { zoneMeant } from './zone-meant.ts';

/** A field for any zone the browser knows, by its city or its whole name; the browser offers what fits as one types. */
export function AnotherZone({
  told,
  list,
  choose,
}: {
  told: Zone | undefined;
  list: () => readonly Zone[];
  choose: (zone: Zone) => void;
}) {
  const zones = useMemo(list, [list]);
  const [text, setText] = useState<string>(told ?? '');
  const [refused, setRefused] = useState<string>();
  const id = useId();

  function change(typed: string) {
    setText(typed);
    setRefused(undefined);
    // One taken from the list is meant; so is a whole name that was typed.
    if (zones.includes(typed)) choose(typed);
  }
  function submit(event: FormEvent) {
    event.preventDefault();
    const zone = zoneMeant(text, zones);
    setRefused(zone === undefined ? text : undefined);
    if (zone === undefined) return;
    setText(zone);
    choose(zone);
  }

  return (
    <form className="another-zone" onSubmit={submit} noValidate>
      <input
        type="text"
        list={`${id}-zones`}
        value={text}
        maxLength={64}
        aria-label={say('telling.zones.find')}
        placeholder={say('telling.zones.example')}
        aria-invalid={refused !== undefined}
        aria-describedby={refused === undefined ? undefined : `${id}-refused`}
        autoComplete="off"
        autoCapitalize="words"
        spellCheck={false}
        enterKeyHint="done"
        onChange={(event) => change(event.target.value)}
      />
      <datalist id={`${id}-zones`}>
        {zones.map((zone) => (
          <option key={zone} value={zone} />
        ))}
      </datalist>
      <button type="submit" className="button">
        {say('telling.zones.use')}
      </button>
      {refused !== undefined && (
        <p id={`${id}-refused`} role="alert" className="against">
          {say('telling.zones.unknown', { text: refused })}
        </p>
      )}
    </form>
  );
}
