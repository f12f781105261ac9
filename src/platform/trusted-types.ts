/**
 * vis-timeline assigns innerHTML, though only ever text is given to it, and a worker is started by its address. Under
 * Trusted Types both go through the default policy: it lets text pass and refuses anything that could be markup, and it
 * lets the app's own workers start and no other script.
 */
export interface DefaultPolicy {
  createHTML(text: string): string;
  createScriptURL(address: string): string;
}

interface TrustedTypesFactory {
  createPolicy(name: string, rules: DefaultPolicy): unknown;
}

/** @param workers the addresses of the app's own workers, as the build writes them */
export function guardPage(workers: readonly string[]): void {
  const { trustedTypes } = window as { trustedTypes?: TrustedTypesFactory };
  trustedTypes?.createPolicy('default', policyFor(workers, location.href));
}

/** @param page the address that others are reckoned from */
export function policyFor(workers: readonly string[], page: string): DefaultPolicy {
  const absolute = (address: string) => new URL(address, page);
  const own = workers.map(absolute).filter(({ origin }) => origin === absolute(page).origin);
  const allowed = new Set(own.map(({ href }) => href));
  return {
    createHTML: (text) => {
      if (/[<&]/.test(text))
        throw new TypeError(`Markup was about to be written into the page: ${text.slice(0, 80)}`);
      return text;
    },
    createScriptURL: (address) => {
      if (!URL.canParse(address, page) || !allowed.has(absolute(address).href))
        throw new TypeError(`Another script was about to be run: ${address.slice(0, 80)}`);
      return address;
    },
  };
}
