/** A file and the files it imports. */
export type Graph = ReadonlyMap<string, readonly string[]>;

/**
 * The circles among imports, one for each place a search from the top comes back to a file it is still in; each as
 * the files along it, the first named again at the end. Empty where imports go one way only.
 */
export function cyclesIn(graph: Graph): string[][] {
  const cycles: string[][] = [];
  const done = new Set<string>();
  const trail: string[] = [];
  const follow = (file: string): void => {
    const start = trail.indexOf(file);
    if (start >= 0) cycles.push([...trail.slice(start), file]);
    if (start >= 0 || done.has(file)) return;
    trail.push(file);
    for (const next of graph.get(file) ?? []) follow(next);
    trail.pop();
    done.add(file);
  };
  for (const file of graph.keys()) follow(file);
  return cycles;
}
