// @ts-check
import { execFile } from 'node:child_process';
import { access, constants } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const home = process.env.HOME ?? '';
const windowsPrograms = [
  process.env.PROGRAMFILES,
  process.env['PROGRAMFILES(X86)'],
  process.env.LOCALAPPDATA,
].filter((folder) => folder !== undefined);

/** @param {string} name @param {string} inside */
const macApp = (name, inside) => [
  `/Applications/${name}.app/Contents/MacOS/${inside}`,
  `${home}/Applications/${name}.app/Contents/MacOS/${inside}`,
];

/** @param {string} path */
const windowsApp = (path) => windowsPrograms.map((folder) => join(folder, path));

/**
 * What each kind of browser is called, on the search path and where it is usually installed, best first. Chrome itself
 * comes last: from version 137 on it does not load an extension from a folder at start.
 */
const kinds = {
  chromium: {
    variable: 'CHROME_PATH',
    commands: ['chromium', 'chromium-browser', 'microsoft-edge', 'microsoft-edge-stable', 'google-chrome'],
    places: [
      ...macApp('Chromium', 'Chromium'),
      ...macApp('Microsoft Edge', 'Microsoft Edge'),
      ...macApp('Google Chrome', 'Google Chrome'),
      ...windowsApp('Chromium/Application/chrome.exe'),
      ...windowsApp('Microsoft/Edge/Application/msedge.exe'),
      ...windowsApp('Google/Chrome/Application/chrome.exe'),
    ],
    aptPackage: 'chromium',
    hint: 'Install Chromium (or Microsoft Edge), or set CHROME_PATH to the program of one.',
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    commands: ['firefox-esr', 'firefox'],
    places: [
      ...macApp('Firefox', 'firefox'),
      ...macApp('Firefox Developer Edition', 'firefox'),
      ...windowsApp('Mozilla Firefox/firefox.exe'),
      ...windowsApp('Firefox Developer Edition/firefox.exe'),
    ],
    aptPackage: 'firefox-esr',
    hint: 'Install Firefox 140 or later, or set FIREFOX_PATH to its program.',
  },
};

/** @param {string} path */
const canRun = (path) =>
  access(path, constants.X_OK).then(
    () => true,
    () => false,
  );

/** @param {string} command @returns {Promise<string | null>} */
async function onSearchPath(command) {
  for (const folder of (process.env.PATH ?? '').split(delimiter)) {
    if (folder !== '' && (await canRun(join(folder, command)))) return join(folder, command);
  }
  return null;
}

/** @param {keyof typeof kinds} kind @returns {Promise<string | null>} */
async function installed(kind) {
  const { commands, places } = kinds[kind];
  for (const command of commands) {
    const found = await onSearchPath(command);
    if (found) return found;
  }
  for (const place of places) if (await canRun(place)) return place;
  return null;
}

/** @param {keyof typeof kinds} kind */
async function find(kind) {
  const { variable, hint } = kinds[kind];
  const given = process.env[variable];
  if (given) {
    if (await canRun(given)) return given;
    throw new Error(`${variable} is set to ${given}, and there is no program there. ${hint}`);
  }
  const found = await installed(kind);
  if (found) return found;
  throw new Error(`No ${kind === 'chromium' ? 'Chromium' : 'Firefox'} was found. ${hint}`);
}

/** @returns {Promise<string>} the Chromium program @throws Error that says what to install */
export const findChromium = () => find('chromium');

/** @returns {Promise<string>} the Firefox program @throws Error that says what to install */
export const findFirefox = () => find('firefox');

/** Why a program found by `findChromium` may not do, in a sentence; null when there is nothing to say. @param {string} path */
export function warningAbout(path) {
  const isBrandedChrome = /google[- ]chrome|Google[\\/]Chrome[\\/]/i.test(path);
  if (!isBrandedChrome) return null;
  return `${path} is Google Chrome, which from version 137 on does not load an extension from a folder: if the extension does not appear, install Chromium and set CHROME_PATH.`;
}

/**
 * Makes sure that the browsers are there; where this is Debian or Ubuntu and we are root they are installed.
 * @param {(keyof typeof kinds)[]} wanted
 * @param {(sentence: string) => void} say
 */
export async function provideBrowsers(wanted, say = console.log) {
  const missing = [];
  for (const kind of wanted) {
    const there = process.env[kinds[kind].variable] !== undefined || (await installed(kind)) !== null;
    if (!there) missing.push(kind);
  }
  const mayInstall = process.getuid?.() === 0 && (await onSearchPath('apt-get')) !== null;
  if (missing.length > 0 && mayInstall) {
    const packages = missing.map((kind) => kinds[kind].aptPackage);
    say(`Installing ${packages.join(' and ')} with apt-get …`);
    await aptGet(['update', '-qq']);
    await aptGet(['install', '-y', '-qq', '--no-install-recommends', ...packages, 'fonts-dejavu-core']);
  }
  for (const kind of wanted) {
    const path = await find(kind);
    const warning = kind === 'chromium' ? warningAbout(path) : null;
    if (warning) say(warning);
  }
}

/** @param {string[]} args */
async function aptGet(args) {
  try {
    await run('apt-get', args, {
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      maxBuffer: 64 * 1024 * 1024,
    });
  } catch (error) {
    const said = /** @type {{stderr?: string}} */ (error).stderr ?? '';
    throw new Error(`apt-get ${args[0]} failed: ${said.trim().split('\n').at(-1) ?? 'it said nothing'}`);
  }
}
