/** Run before each test file: a zone that was asked for but did not take would make the two runs of `unit` one. */
const asked = process.env.TZ;
const inForce = new Intl.DateTimeFormat().resolvedOptions().timeZone;
if (asked && asked !== inForce) {
  throw new Error(`The tests were to run in ${asked}, but the clock is set to ${inForce}.`);
}
