import { A, B, C, D, E, type Kind, M } from './kind';

/** Pages that show names, and have the addresses in nothing but attributes. */
export const addressesInAttributes: Kind[] = [
  {
    what: 'names whose elements have their addresses',
    text: `<ul>
 <li><span data-email="${A}">Ada Byron</span>, student</li>
 <li><span email='${B}' name="Ben Kross">Ben Kross</span></li>
 <li><span title="${C}">Carla Diaz</span></li>
 <li data-manager-email="${M}"><b>Dmitri Volkov</b> (${D})</li>
 <li style="display:none" data-email="${E}">Emi Sato</li>
</ul>`,
    ready: [A, B, D],
    waits: [C, M, E],
  },
  {
    what: 'rows that have their addresses',
    text: `<table><tr><th>Name</th><th>Role</th></tr>
<tr data-user-email="${A}"><td>Ada Byron</td><td>Postdoc</td></tr>
<tr data-user-email="${B}"><td>Ben Kross</td><td>Technician</td></tr></table>`,
    ready: [A, B],
  },
  {
    what: 'cards that have their addresses, and a part of former members',
    text: `<h1>People</h1>
<div class="card" data-email="${A}"><h3>Ada Byron</h3><p>Postdoc</p></div>
<h2>Alumni</h2>
<div class="card" data-email="${B}"><h3>Ben Kross</h3><p>now elsewhere</p></div>`,
    ready: [A],
    waits: [B],
  },
];
