/** A console in which nothing is called as it is documented: only what the admin adds or shows can tell what is what. */
export const strangeUrl = 'https://strange.login.illumina.com/iam/#/crews/lab-7/people';

/** What the strange console holds; it lives in the page's own world. */
export interface StrangeConsole {
  /** The text of the box that takes the people, and of the one beside it. */
  invited: string;
  remark: string;
  levels: Record<string, string>;
  /** Presses that the page has heard of, by what was pressed. */
  presses: string[];
}

const rows = [
  ['Ann Archer', 'ann@example.org', 'Has Access', 'Nix'],
  ['Bo Baker', 'bo@example.org', 'Nix', 'Nix'],
  ['Cy Cooper', 'cy@example.org', 'Nix', 'Has Access'],
];

/** The console as a page. */
export const strangeConsole = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Lab 7</title>
<style>body { font: 16px sans-serif; margin: 2rem; } nav a { margin-inline-end: 1rem; } td, th { padding: .5rem 1rem; text-align: start; }
dialog { padding: 2rem; } dialog label, dialog div { display: block; margin-block: .75rem; }</style></head><body>
<header><strong>Bench</strong></header>
<nav aria-label="Crew"><a href="#/crews/lab-7/chiefs" id="a1">Chiefs</a><a href="#/crews/lab-7/people" aria-current="page" id="a2">Crew</a><a href="#/crews/lab-7/waiting" id="a3">Waiting</a></nav>
<main><h1 id="title">Crew</h1><button type="button" id="b7">Bring in</button> <button type="button" id="b8">Print</button>
<table><thead><tr><th>Person</th><th>Mail</th><th>Sequencing</th><th>Analysis</th></tr></thead><tbody>
${rows.map((cells) => `<tr>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('\n')}
</tbody></table></main>
<dialog aria-labelledby="d1"><h2 id="d1">Somebody new</h2>
<label>Remark <textarea id="x1"></textarea></label>
<label>Folks <textarea id="x2"></textarea></label>
<div><label for="s1">Sequencing, old world</label><select id="s1"><option>Nix</option><option>Has Access</option></select></div>
<div><label for="s2">Sequencing, new world</label><select id="s2"><option>Nix</option><option>Has Access</option></select></div>
<button type="button" id="done">Let them in</button></dialog>
<script>
const at = (id) => document.getElementById(id);
const state = { invited: '', remark: '', levels: { 's1': 'Nix', 's2': 'Nix' }, presses: [] };
window.strange = state;
for (const type of ['pointerdown', 'mousedown', 'click', 'keydown'])
  document.addEventListener(type, (event) => state.presses.push(type + ' ' + (event.target.id || event.target.localName)), true);
at('x1').addEventListener('input', () => { state.remark = at('x1').value; });
at('x2').addEventListener('input', () => { state.invited = at('x2').value; });
for (const id of ['s1', 's2']) at(id).addEventListener('change', () => { state.levels[id] = at(id).value; });
at('b7').addEventListener('click', () => document.querySelector('dialog').showModal());
const route = () => {
  const isPeople = location.hash.endsWith('people');
  document.querySelector('main').hidden = !isPeople;
  for (const link of document.querySelectorAll('nav a'))
    if (link.hash === location.hash) link.setAttribute('aria-current', 'page'); else link.removeAttribute('aria-current');
};
addEventListener('hashchange', route);
</script></body></html>`;
