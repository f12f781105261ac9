/**
 * The page's own law on what it may load and do. It is a meta tag because the app is served as plain files, by hosts
 * whose headers its owner may not be able to set. Built pages only: the development server needs inline scripts.
 */
import type { Plugin } from 'vite';

/** Nothing from elsewhere, and no HTML from strings but through the app's one Trusted Types policy. */
export const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'self'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types default',
].join('; ');

export function pageSecurity(): Plugin {
  return {
    name: 'dateline:page-security',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: () => [
        {
          tag: 'meta',
          attrs: { 'http-equiv': 'Content-Security-Policy', content: POLICY },
          injectTo: 'head-prepend',
        },
      ],
    },
  };
}
