/** Time for work that would hold the page up if it were done in one go. */

/** What the device's clock says in milliseconds, only ever forwards: for lengths of time. */
export function milliseconds(): number {
  return performance.now();
}

/** Lets the browser draw and take what the reader does, and goes on then. */
export function pause(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve);
  });
}

/** Notes when this was, for whoever measures the page: `dateline:` and the name, among the browser's own marks. */
export function mark(name: 'ready' | 'timeline'): void {
  performance.mark(`dateline:${name}`);
}
