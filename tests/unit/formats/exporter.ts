import fc from 'fast-check';
import { isRoleAddress } from '../../../src/collaborators/address/role-addresses';
import { isOddLocalPart } from '../../../src/formats/standing/machines';

/** Somebody who is in an export, with all that it says of them. */
export interface Person {
  given: string;
  family: string;
  address: string;
  login: string;
  manager: string;
  recovery: string;
  isOut: boolean;
}

/** A column of an export: its headings by language, and what it says of a person. */
interface Field {
  headings: readonly string[];
  contentOf(person: Person, row: number): string;
}

const languages = 6;
const own: Field = {
  headings: ['Email', 'E-Mail-Adresse', 'Courriel', 'Correo electrónico', 'メールアドレス', '邮箱'],
  contentOf: ({ address }) => address,
};
const given: Field = {
  headings: ['First name', 'Vorname', 'Prénom', 'Nombre', '名', '名字'],
  contentOf: (person) => person.given,
};
const family: Field = {
  headings: ['Last name', 'Nachname', 'Nom', 'Apellidos', '姓', '姓'],
  contentOf: (person) => person.family,
};
const optional: readonly Field[] = [
  {
    headings: ['Username', 'Benutzername', 'Identifiant', 'Usuario', 'ユーザー名', '用户名'],
    contentOf: ({ login }) => login,
  },
  {
    headings: [
      'Manager email',
      'E-Mail Vorgesetzte',
      'Courriel du responsable',
      'Correo del jefe',
      '上司のメール',
      '主管邮箱',
    ],
    contentOf: ({ manager }) => manager,
  },
  {
    headings: [
      'Recovery email',
      'Private E-Mail',
      'Courriel personnel',
      'Correo personal',
      '予備メール',
      '备用邮箱',
    ],
    contentOf: ({ recovery }) => recovery,
  },
  {
    headings: ['Status', 'Status', 'Statut', 'Estado', '状態', '状态'],
    contentOf: ({ isOut }) => (isOut ? 'suspended' : 'active'),
  },
  {
    headings: ['Duration', 'Dauer', 'Durée', 'Duración', '時間', '时间'],
    contentOf: (_, row) => `${row + 3}m ${row}s`,
  },
  {
    headings: ['Group', 'Gruppe', 'Groupe', 'Grupo', 'グループ', '组'],
    contentOf: (_, row) => (row % 2 ? 'genomics_core' : 'plasmid_lab'),
  },
  {
    headings: ['Password', 'Passwort', 'Mot de passe', 'Contraseña', 'パスワード', '密码'],
    contentOf: (_, row) => `sesame_${row}`,
  },
  {
    headings: ['Created', 'Datum', 'Date', 'Fecha', '日付', '日期'],
    contentOf: (_, row) => `2026-11-0${(row % 9) + 1}`,
  },
];

const word = fc.stringMatching(/^[a-z]{2,7}$/).filter((text) => !/^(?:ad|bot|ci|via|pi)$/.test(text));
const local = fc
  .tuple(word, word, fc.constantFrom('.', '_', "o'", ''))
  .map(([one, other, between]) => (between === "o'" ? `${one}.o'${other}` : `${one}${between}${other}`))
  .filter((text) => !isRoleAddress(`${text}@`) && !isOddLocalPart(text));
const people = fc
  .uniqueArray(
    fc.tuple(
      local,
      fc.boolean(),
      fc.constantFrom('Jane', 'Zoë', 'Anne-Marie', '花子'),
      fc.constantFrom('Doe', "O'Brien", 'van der Berg', '山田'),
    ),
    {
      selector: ([name]) => name,
      minLength: 2,
      maxLength: 6,
    },
  )
  .map((all) =>
    all.map(
      ([name, isOut, first, last], row): Person => ({
        given: first,
        family: last,
        address: `${name}@example.${row % 2 ? 'org' : 'edu'}`,
        login: `u${row}_${name.replace(/\W/g, '')}`,
        manager: 'dana.boss@example.net',
        recovery: row % 2 ? `home${row}@example.net` : '',
        isOut,
      }),
    ),
  );

/** An export, who is in it, and whether its format can say of a state. */
export interface Written {
  format: string;
  text: string;
  people: Person[];
  hasState: boolean;
}

interface Table {
  fields: readonly Field[];
  headings: string[];
  rows: string[][];
}

const escapeHtml = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/'/g, '&#39;');
const quoted = (text: string, delimiter: string): string =>
  /["\n]/.test(text) || text.includes(delimiter) ? `"${text.replaceAll('"', '""')}"` : text;
const delimited =
  (delimiter: string) =>
  ({ headings, rows }: Table) =>
    [headings, ...rows].map((row) => row.map((cell) => quoted(cell, delimiter)).join(delimiter)).join('\r\n');
const objects = ({ headings, rows }: Table): Record<string, string>[] =>
  rows.map((row) => Object.fromEntries(row.map((cell, at) => [headings[at] ?? '', cell])));
const python = (text: string): string => (text.includes("'") ? `"${text}"` : `'${text}'`);
const base64 = (text: string): string => Buffer.from(text).toString('base64');
const keys = ['mail', 'givenName', 'sn'];

/** How programs write a table. */
const writers: Record<string, (table: Table) => string> = {
  comma: delimited(','),
  semicolon: delimited(';'),
  tab: delimited('\t'),
  json: (table) => JSON.stringify(objects(table)),
  'indented json': (table) => JSON.stringify({ total: table.rows.length, users: objects(table) }, null, 2),
  'json lines': (table) =>
    objects(table)
      .map((one) => JSON.stringify(one))
      .join('\n'),
  python: (table) =>
    `[${objects(table)
      .map(
        (one) =>
          `{${Object.entries(one)
            .map(([key, value]) => `${python(key)}: ${python(value)}`)
            .join(', ')}}`,
      )
      .join(',\n ')}]`,
  html: ({ headings, rows }) =>
    `<table>\n<tr>${headings.map((cell) => `<th>${cell}</th>`).join('')}</tr>\n${rows.map((row) => `<tr>${row.map((cell) => `<td>${escapeHtml(cell)}</td>`).join('')}</tr>`).join('\n')}\n</table>`,
  markdown: ({ headings, rows }) =>
    [headings, headings.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n'),
  'list of properties': ({ headings, rows }) =>
    rows
      .map((row) => row.map((cell, at) => `${(headings[at] ?? '').padEnd(26)} : ${cell}`).join('\n'))
      .join('\n\n'),
  ldif: ({ rows }) =>
    rows
      .map((row, at) =>
        [
          `dn: uid=u${at},ou=people,dc=example,dc=org`,
          ...row
            .slice(0, 3)
            .map((cell, column) =>
              /[^ -~]/.test(cell) || at % 2
                ? `${keys[column]}:: ${base64(cell)}`
                : `${keys[column]}: ${cell}`,
            ),
        ]
          .map((line) => line.replace(/(.{40})(?=.)/g, '$1\n '))
          .join('\n'),
      )
      .join('\n\n'),
  console: ({ headings, rows }) => {
    const ascii = headings.map((heading, at) =>
      /[^ -~]/.test(heading) ? (['Email', 'First', 'Last'][at] ?? `Column${at}`) : heading,
    );
    const widths = ascii.map(
      (heading, at) => Math.max(heading.length, ...rows.map((row) => row[at]?.length ?? 0)) + 2,
    );
    const line = (cells: string[]): string => cells.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join('');
    return [line(ascii), line(ascii.map((heading) => '-'.repeat(heading.length))), ...rows.map(line)].join(
      '\n',
    );
  },
};
const withoutState = new Set(['ldif', 'console']);

/** Exports that are written by a random program: its format, columns, their order, and the language of its headings. */
export const written: fc.Arbitrary<Written> = fc
  .record({
    people,
    format: fc.constantFrom(...Object.keys(writers)),
    language: fc.nat(languages - 1),
    more: fc.shuffledSubarray([...optional]),
    isAtEnd: fc.boolean(),
  })
  .map(({ people: all, format, language, more, isAtEnd }) => {
    const names = [own, given, family];
    const isFixed = withoutState.has(format);
    const fields = isFixed ? names : isAtEnd ? [...more, ...names] : [...names, ...more];
    const table: Table = {
      fields,
      headings: fields.map(({ headings }) => headings[language] ?? ''),
      rows: all.map((person, row) => fields.map(({ contentOf }) => contentOf(person, row))),
    };
    const hasState = fields.some(({ headings }) => headings[0] === 'Status');
    return { format, text: writers[format]?.(table) ?? '', people: all, hasState };
  });
