import '../../../ui/words/sets/picture.ts';

/** What is shown, as a document to print. */
export function PrintDossier() {
  return null;
}
