import type { Line } from '../corpus';

const J = 'jane.doe@example.org';
const R = 'r.roe@example.org';

/** Characters that cannot be seen, and letters that are not what they look like. */
export const unicode: Line[] = [
  [`\uFEFF${J}`, [J]],
  ['jane\u200B.doe@example.org', [J]],
  ['jane.doe@\u2060example.org', [J]],
  ['jane.doe@exam\u00ADple.org', [J]],
  [`\u202A${J}\u202C`, [J]],
  [`${J}\u200E`, [J]],
  [`${J}\u2028${R}`, [J, R]],
  [`${J}\u3000${R}`, [J, R]],
  [`李明 <${J}>`, [J]],
  [`Zoë Müller-Lüdenscheidt <${J}>`, [J]],
  [`Jane 🧬 <${J}>`, [J]],
  [`➜ ${J}`, [J]],
  ['jаne.doe@example.org', []],
  ['jane.doe@exаmple.org', []],
  ['jané@example.org', []],
  ['jane.doe＠example.org', []],
  ['jane.doe@example。org', []],
];

/** Slips that must be looked at: whatever is invited cannot be called back. */
export const typos: Line[] = [
  ['jane@gmial.com', []],
  ['jane@example.con', []],
  ['jane@hotmial.com', []],
  ['jane@example', []],
  ['jane@example,org', []],
  ['jane@@example.org', []],
  ['jane@', []],
  ['@example.org', []],
  ['jane..doe@example.org', []],
  ['.jane@example.org', []],
  ['jane.@example.org', []],
  ['jane@example..org', []],
  ['jane@-example.org', []],
  ['jane@exa_mple.org', []],
  ['jane @ example.org', []],
  ['jane@ example.org', []],
  ['jane at example.org', []],
  ['jane(at)example.org', []],
  [`${J}/${R}`, []],
  [`jane.doe@example.orgr.roe@example.org`, []],
  ['"jane doe"@example.org', []],
  [`${'a'.repeat(65)}@example.org`, []],
];

/** What names nobody, though it looks like it. */
export const traps: Line[] = [
  ['info@example.org', []],
  ['noreply@example.com', []],
  ['no-reply@example.com', []],
  ['support@example.org', []],
  ['git@git.example.com:team/project.git', []],
  ['https://jane@example.org/', []],
  ['ssh://git@git.example.com/a', []],
  ['https://example.org/?mail=jane@example.org', []],
  ['ftp://user:secret@host.example.org/', []],
  ['photo@2x.png', []],
  ['package@1.2.3', []],
  ['image001.png', []],
  ['report_final-v2.pdf', []],
  ['www.example.org', []],
  ['example.org', []],
  ['12 Main Street, 8000 Zurich', []],
  ['T +41 44 123 45 67', []],
  ['We ran RNA-seq, ATAC-seq and more.', []],
  ['see you at 3pm', []],
  ['thanks', []],
  ['Jane', []],
  ['really?', []],
  ['r.roe_example.com#EXT#@tenant.example.org', []],
  ['jane.doe@[127.0.0.1]', []],
];
