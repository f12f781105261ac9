/** The mark that an event's target is part of, by the id its label carries. */
export function markIdOf(target: EventTarget | null): string | undefined {
  const element = target instanceof Element ? target.closest<HTMLElement>('[data-mark]') : null;
  return element?.dataset.mark;
}
