/**
 * The region the reader's browser is set to, as ISO 3166-1 has it ("GB"): of the first of their languages that names
 * one, else where the first is mostly spoken. Undefined where the browser does not say.
 */
export function readerRegion(): string | undefined {
  const locales = navigator.languages.flatMap(localeOf);
  return locales.find(({ region }) => region !== undefined)?.region ?? locales[0]?.maximize().region;
}

/** A browser may be set to what no standard knows. */
function localeOf(language: string): Intl.Locale[] {
  try {
    return [new Intl.Locale(language)];
  } catch {
    return [];
  }
}
