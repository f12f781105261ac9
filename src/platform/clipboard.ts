/**
 * Puts the text on the clipboard. False where the browser has no clipboard (an insecure page), or the reader or a
 * policy refused: then show the text, so that it can be copied by hand.
 */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
