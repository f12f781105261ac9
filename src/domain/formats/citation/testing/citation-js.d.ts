/** As much of citation-js as the tests ask of it: it has no types of its own. */
declare module '@citation-js/core' {
  export class Cite {
    constructor(data: unknown);
    readonly data: readonly Readonly<Record<string, unknown>>[];
    format(form: 'bibliography', options: { readonly template: string; readonly format: 'text' }): string;
  }
}
declare module '@citation-js/plugin-bibtex' {}
declare module '@citation-js/plugin-csl' {}
