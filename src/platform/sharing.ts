/** The device’s own sharing, and what its clock says. */
import { type Instant, instant } from '../domain/time/instant.ts';

/** What came of offering an address to the device's own sharing. */
export type Shared = 'shared' | 'cancelled' | 'refused';

export interface Shareable {
  readonly title: string;
  readonly url: string;
}

/** The parts of `navigator` it asks for; a test brings its own. Either may be missing. */
type Device = Partial<Pick<Navigator, 'share' | 'canShare'>>;

/** Whether the device has sharing of its own and takes an address. */
export function canShare(what: Shareable, device: Device = navigator): boolean {
  return typeof device.share === 'function' && (device.canShare?.(what) ?? true);
}

/**
 * Opens the device's sharing, and tells when it is closed again. To change one's mind is no failure; anything else that
 * keeps it from opening (a policy, another sharing still open) is `refused`.
 */
export async function share(what: Shareable, device: Device = navigator): Promise<Shared> {
  if (!canShare(what, device)) return 'refused';
  try {
    await device.share?.(what);
    return 'shared';
  } catch (cause) {
    return cause instanceof Error && cause.name === 'AbortError' ? 'cancelled' : 'refused';
  }
}

/** What the device's clock says. */
export function now(): Instant {
  return instant(Date.now());
}
