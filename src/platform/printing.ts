/** The browser's printing: the print window, and what a page does before and after it. */

/**
 * Prints the page under a title of its own, which is what a PDF is named by, and has the page's own title back after.
 * Returns once the reader is through with the print window: true, or false where the browser opened none.
 */
export async function printPage(title: string): Promise<boolean> {
  const before = document.title;
  document.title = title;
  try {
    return await printed();
  } finally {
    document.title = before;
  }
}

/** Milliseconds in which a print window is on its way: some browsers come back from the call before they open it. */
const ON_ITS_WAY = 1_000;

function printed(): Promise<boolean> {
  return new Promise((resolve) => {
    const listening = new AbortController();
    let isOpen = false;
    const through = (wasOpen: boolean) => {
      listening.abort();
      resolve(wasOpen);
    };
    const { signal } = listening;
    window.addEventListener('beforeprint', () => (isOpen = true), { signal });
    window.addEventListener('afterprint', () => through(true), { signal });
    window.print();
    setTimeout(() => isOpen || through(false), ON_ITS_WAY);
  });
}

/**
 * Fetches the faces of the page's fonts that a text needs: what is not drawn on a screen has none of them yet, and paper
 * does not wait. One that does not come is done without.
 */
export async function fontsAtHand(text: string): Promise<void> {
  const wanted = [...document.fonts].map(({ style, weight, family }) =>
    document.fonts.load(`${style} ${weight.split(' ')[0]} 16px ${family}`, text),
  );
  await Promise.allSettled(wanted);
}

/** Tells before the page is printed and after, by whatever key or menu. Returns what stops it. */
export function onPrinting(before: () => void, after: () => void): () => void {
  window.addEventListener('beforeprint', before);
  window.addEventListener('afterprint', after);
  return () => {
    window.removeEventListener('beforeprint', before);
    window.removeEventListener('afterprint', after);
  };
}
