import { type ComponentType, useEffect, useState } from 'react';
import { whenIdle } from '../platform/idle.ts';

/** What only paper shows, and how the page looks there: fetched once the browser has nothing better to do. */
export function ForPaper() {
  const [Printed, setPrinted] = useState<ComponentType>();
  useEffect(() => whenIdle(() => void fetchPrinted().then((fetched) => setPrinted(() => fetched))), []);
  return Printed && <Printed />;
}

/** Undefined where it does not come: the page is printed as it stands then. */
async function fetchPrinted(): Promise<ComponentType | undefined> {
  try {
    return (await import('./printed/PrintedHead.tsx')).PrintedHead;
  } catch {
    return undefined;
  }
}
