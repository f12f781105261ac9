/** Which messages a source says: those whose keys stand in it, whole or put together in a template literal. */
export function saidIn(source: string): (key: string) => boolean {
  const whole = new Set([...source.matchAll(/(?<=(['"]))[\w.-]+(?=\1)/g)].map(([key]) => key));
  const built = builtIn(source);
  return (key) => whole.has(key) || built.some((keys) => keys.test(key));
}

/** Keys put together: what stands before their values, between and after them. */
function builtIn(source: string): RegExp[] {
  return [...source.matchAll(/`([\w.]+\.(?:\$\{[^`}]*\}[\w.-]*)+)`/g)].map(
    ([, template = '']) =>
      new RegExp(
        `^${template
          .split(/\$\{[^}]*\}/)
          .map((part) => part.replaceAll('.', '\\.'))
          .join('[\\w-]+')}$`,
      ),
  );
}
