/**
 * Finds a browser of the Chromium family to run the journeys in: one that was named, the one Playwright downloaded,
 * or one the system has.
 */
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright';

/** Environment variables that may name a browser, the strongest first. */
export const NAMED_BY = ['DATELINE_CHROMIUM', 'CHROME_PATH', 'PLAYWRIGHT_CHROMIUM_EXECUTABLE_PATH'] as const;

const COMMANDS = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
];

const MAC_APPS = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
const WINDOWS_APPS = [
  ['Google', 'Chrome', 'Application', 'chrome.exe'],
  ['Chromium', 'Application', 'chrome.exe'],
  ['Microsoft', 'Edge', 'Application', 'msedge.exe'],
];

/** Path of the browser; undefined where there is none. Throws where a variable names one that is not there. */
export function findBrowser(): string | undefined {
  return named() ?? [playwrights(), ...onPath(), ...installed()].find((path) => path && existsSync(path));
}

function named(): string | undefined {
  for (const variable of NAMED_BY) {
    const path = process.env[variable];
    if (!path) continue;
    // Falling back to another browser would test something else than what was asked for.
    if (!existsSync(path)) throw new Error(`${variable} names ${path}, which is not there.`);
    return path;
  }
  return undefined;
}

/** Where Playwright would put its own; it throws on systems it has none for. */
function playwrights(): string | undefined {
  try {
    return chromium.executablePath();
  } catch {
    return undefined;
  }
}

function onPath(): string[] {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return COMMANDS.flatMap((command) => folders.map((folder) => join(folder, command)));
}

function installed(): string[] {
  if (process.platform === 'darwin') {
    return MAC_APPS.map((app) => join('/Applications', `${app}.app`, 'Contents', 'MacOS', app));
  }
  if (process.platform !== 'win32') return [];
  const roots = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA];
  return roots.flatMap((root) => (root ? WINDOWS_APPS.map((path) => join(root, ...path)) : []));
}
