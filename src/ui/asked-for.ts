import { createContext, useContext } from 'react';

/** Where focus was when a view was asked for whose code had still to come; undefined where it was there at once. */
export interface AskedFor {
  readonly focus: Element | null;
}

export const AskedForContext = createContext<AskedFor | undefined>(undefined);

/** Whether the reader has gone on to something else while the view's code was on its way. Asked as it comes. */
export function useWentOn(): () => boolean {
  const asked = useContext(AskedForContext);
  return () => asked !== undefined && asked.focus !== document.activeElement;
}
