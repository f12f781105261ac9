/** Does a task for each item, so many at once, taking the next item only when there is a hand for it. */
export async function eachAtOnce<Item>(
  items: Iterable<Item>,
  hands: number,
  task: (item: Item) => Promise<void>,
): Promise<void> {
  const iterator = items[Symbol.iterator]();
  const work = async () => {
    for (let next = iterator.next(); !next.done; next = iterator.next()) await task(next.value);
  };
  await Promise.all(Array.from({ length: hands }, work));
}
