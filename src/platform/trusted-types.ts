/**
 * vis-timeline assigns innerHTML, though only ever text is given to it. Under Trusted Types such an assignment goes
 * through the default policy: this one lets text pass and refuses anything that could be markup.
 */
interface TrustedTypesFactory {
  createPolicy(name: string, rules: { createHTML: (text: string) => string }): unknown;
}

export function refuseMarkup(): void {
  const { trustedTypes } = window as { trustedTypes?: TrustedTypesFactory };
  trustedTypes?.createPolicy('default', {
    createHTML: (text) => {
      if (/[<&]/.test(text))
        throw new TypeError(`Markup was about to be written into the page: ${text.slice(0, 80)}`);
      return text;
    },
  });
}
