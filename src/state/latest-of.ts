/**
 * Remembers the function's last answer and gives it again for the same arguments (compared by identity), so that
 * components that ask for the same derived value get the same object and do the work once.
 */
export function latestOf<Arguments extends readonly unknown[], Result>(
  compute: (...args: Arguments) => Result,
): (...args: Arguments) => Result {
  let last: { args: Arguments; result: Result } | undefined;
  return (...args) => {
    const { args: before } = last ?? {};
    if (!last || !before || before.some((arg, index) => arg !== args[index])) {
      last = { args, result: compute(...args) };
    }
    return last.result;
  };
}
