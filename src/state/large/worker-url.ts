import url from './entry.ts?worker&url';

/** The address of the worker's script: the one that the page's policy lets start. */
export const WORKER_URL: string = url;
