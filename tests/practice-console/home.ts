import { parseOptions, rememberedQuery } from './options';
import { showCookieBanner } from './other-pages/cookie-banner';
import { startConsole } from './start-console';

const TILES: readonly [name: string, text: string, href: string][] = [
  ['BaseSpace Sequence Hub', 'Runs, samples and projects', 'https://acme.basespace.illumina.com/dashboard'],
  ['Illumina Connected Analytics', 'Pipelines and data', '/ica/projects'],
  ['Connected Insights', 'Interpretation of variants', '#/home'],
  ['Emedgene', 'Rare disease research', '#/home'],
  ['Admin', 'Workgroups, users and access', '#/admin'],
];

const query = rememberedQuery();
const framed = new URLSearchParams(query).get('frame') === '1';
const page = document.querySelector<HTMLElement>('#page');
let console: HTMLElement | null = null;

function homeScreen(): Node {
  const screen = document.createElement('main');
  screen.className = 'content';
  const heading = document.createElement('h1');
  heading.textContent = 'Applications';
  const tiles = document.createElement('div');
  tiles.className = 'tiles';
  for (const [name, text, href] of TILES) {
    const tile = document.createElement('a');
    tile.className = 'tile';
    tile.href = href;
    const title = document.createElement('h2');
    title.textContent = name;
    tile.append(title, text);
    tiles.append(tile);
  }
  const users = document.createElement('p');
  users.textContent = 'Users see the applications of their workgroup. Invite colleagues under Admin.';
  screen.append(heading, tiles, users);
  return screen;
}

/** Made once and kept, so that the way home and back does not lose what was done. */
function consoleScreen(): HTMLElement {
  if (console) return console;
  if (framed) {
    const frame = document.createElement('iframe');
    frame.title = 'Admin';
    const forFrame = new URLSearchParams(query);
    forFrame.delete('frame');
    if (!forFrame.has('wording')) forFrame.set('wording', 'gen3');
    frame.src = `/iam/?${forFrame}`;
    console = frame;
  } else {
    console = document.createElement('div');
    void startConsole(console, parseOptions(query, { wording: 'gen3' }), '/admin');
  }
  return console;
}

function show(): void {
  page?.replaceChildren(location.hash.startsWith('#/admin') ? consoleScreen() : homeScreen());
}

window.addEventListener('hashchange', show);
show();
showCookieBanner();
