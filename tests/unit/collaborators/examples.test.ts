import { describe, expect, it } from 'vitest';
import { reviewCollaborators } from '../../../src/collaborators/review';

const jane = 'jane@example.org';
const bob = 'bob@example.org';

/** Text, the people to be filled, and each entry's state with its first reason. */
type Example = [text: string, people: string[], states: string];

const lists: Example[] = [
  ['', [], ''],
  [' \t \n\u200B\n,;', [], ''],
  [jane, [jane], 'ready'],
  [`  ${jane}\t\n`, [jane], 'ready'],
  [`${jane}\n${bob}`, [jane, bob], 'ready ready'],
  [`${jane}\r\n${bob}\r\n`, [jane, bob], 'ready ready'],
  [`${jane}\r${bob}`, [jane, bob], 'ready ready'],
  [`${jane}\u2028${bob}`, [jane, bob], 'ready ready'],
  [`${jane}\u2029${bob}`, [jane, bob], 'ready ready'],
  [`${jane}\u0085${bob}`, [jane, bob], 'ready ready'],
  [`${jane}\v${bob}\f`, [jane, bob], 'ready ready'],
  [`${jane}, ${bob}`, [jane, bob], 'ready ready'],
  [`${jane},${bob},`, [jane, bob], 'ready ready'],
  [`${jane};${bob};`, [jane, bob], 'ready ready'],
  [`${jane};, ${bob}`, [jane, bob], 'ready ready'],
  [`${jane}\t${bob}`, [jane, bob], 'ready ready'],
  [`${jane} ${bob}`, [jane, bob], 'ready ready'],
  [`${jane}\u00A0${bob}`, [jane, bob], 'ready ready'],
  [`${jane}\u202F\u3000${bob}`, [jane, bob], 'ready ready'],
  [
    `${jane}，${bob}；carl@example.org、dora@example.org`,
    [jane, bob, 'carl@example.org', 'dora@example.org'],
    'ready ready ready ready',
  ],
  [`${jane} and ${bob}`, [jane, bob], 'ready ready'],
  [`${jane}, ${bob}, and carl@example.org`, [jane, bob, 'carl@example.org'], 'ready ready ready'],
  [`${jane} | ${bob}`, [jane, bob], 'ready ready'],
];

const wrappings: Example[] = [
  [`<${jane}>`, [jane], 'ready'],
  [`< ${jane} >`, [jane], 'ready'],
  [`<${jane}><${bob}>`, [jane, bob], 'ready ready'],
  [`<${jane}, ${bob}>`, [jane, bob], 'ready ready'],
  [`(${jane})`, [jane], 'ready'],
  [`[${jane}]`, [jane], 'ready'],
  [`{${jane}}`, [jane], 'ready'],
  [`"${jane}"`, [jane], 'ready'],
  [`'${jane}'`, [jane], 'ready'],
  [`“${jane}”`, [jane], 'ready'],
  [`\`${jane}\``, [jane], 'ready'],
  [`**${jane}**`, [jane], 'ready'],
  [`_${jane}_`, [jane], 'ready'],
  [`__${jane}__`, [jane], 'ready'],
  [`"${jane}, ${bob}"`, [jane, bob], 'ready ready'],
  [`[${jane}](mailto:${jane})`, [jane], 'ready'],
  [`[Jane Doe](mailto:${jane})`, [jane], 'ready'],
  [`[${bob}](mailto:${jane})`, [], 'doubtful:addressBeforeAddress'],
  [`mailto:${jane}`, [jane], 'ready'],
  [`MAILTO:${jane}?subject=x`, [jane], 'ready'],
  ['mailto:jane%40example.org?subject=a%20b', [jane], 'ready'],
  [`mailto:${jane}?cc=${bob}`, [], 'doubtful:severalAts'],
  ['mailto:%E0%A4%A@example.org', [], 'doubtful:unusualCharacters'],
  [`<mailto:${jane}>`, [jane], 'ready'],
  [`${jane}<mailto:${jane}>`, [jane], 'ready'],
  [`${jane} [mailto:${jane}]`, [jane], 'ready duplicate:repeated'],
  [`SMTP:${jane}`, [jane], 'ready'],
  [`<a href="mailto:${jane}">${jane}</a>`, [jane], 'ready'],
  [`${jane}.`, [jane], 'ready'],
  [`${jane}...`, [jane], 'ready'],
  [`${jane}!`, [jane], 'ready'],
  [`${jane}:`, [jane], 'ready'],
  [`${jane}>`, [jane], 'ready'],
  [`😀 ${jane} 😀`, [jane], 'ready'],
  [`\uF0B7 ${jane}`, [jane], 'ready'],
];

const invisible: Example[] = [
  [`\uFEFF${jane}`, [jane], 'ready'],
  [`${jane}\u200B`, [jane], 'ready'],
  ['jane\u200B@example.org', [jane], 'fixed:invisibleRemoved'],
  ['jane@\u200Dexample\u200C.org', [jane], 'fixed:invisibleRemoved'],
  ['ja\u00ADne@example.org', [jane], 'fixed:invisibleRemoved'],
  ['jane\u2060@example.org', [jane], 'fixed:invisibleRemoved'],
  ['jane@exam\uFEFFple.org', [jane], 'fixed:invisibleRemoved'],
  ['\u202Ajane@\u200Eexample.org\u202C', [jane], 'fixed:invisibleRemoved'],
  ['jane\u2066@example\u2069.org', [jane], 'fixed:invisibleRemoved'],
  ['jd\u200Boe', ['jdoe'], 'fixed:invisibleRemoved'],
  [`${jane}\nja\u200Bne@example.org`, [jane], 'ready duplicate:repeated'],
  ['jane@\u00A0example.org', [], 'doubtful:spaceInside'],
];

const names: Example[] = [
  [`Jane Doe <${jane}>`, [jane], 'ready'],
  [`Jane Doe<${jane}>`, [jane], 'ready'],
  [`"Doe, Jane" <${jane}>`, [jane], 'ready'],
  [`'Doe, Jane' <${jane}>`, [jane], 'ready'],
  [`"Doe, ""JD"" Jane" <${jane}>`, [jane], 'ready'],
  [`"Doe, Jane" <${jane}>, "Roe, Bob" <${bob}>`, [jane, bob], 'ready ready'],
  [`Doe, Jane <${jane}>; Roe, Richard <r@example.org>`, [jane, 'r@example.org'], 'ready ready'],
  [`Doe, Jane <${jane}>, Roe, Richard <r@example.org>`, [jane, 'r@example.org'], 'ready ready'],
  [`Doe, Jane, PhD <${jane}>`, [jane], 'ready'],
  [`van der Berg, Jan <${jane}>`, [jane], 'ready'],
  [`Jane Doe (Biology) <${jane}>`, [jane], 'ready'],
  [`李 明 <${jane}>`, [jane], 'ready'],
  [`Jane Doe ${jane}`, [jane], 'ready'],
  [`Jane Doe ${jane} Bob Roe ${bob}`, [jane, bob], 'ready ready'],
  [`${jane} Jane Doe`, [jane], 'ready'],
  [`${jane} (Jane Doe)`, [jane], 'ready'],
  [`Jane Doe: ${jane}`, [jane], 'ready'],
  [`Jane Doe - ${jane}`, [jane], 'ready'],
  [`Jane Doe, ${jane}`, [jane], 'ready'],
  [`Jane Doe; ${jane}`, [jane], 'ready'],
  [`Jane,Doe,${jane}`, [jane], 'ready'],
  [`"Doe, Jane","${jane}"`, [jane], 'ready'],
  [`${jane},Jane,Doe`, [jane], 'ready'],
  [`Jane Doe, ${jane}, Bob Roe, ${bob}`, [jane, bob], 'ready ready'],
  [`Richard Roe; ${jane}`, [jane], 'notUsed:nameOnly ready'],
  ['Jane Doe <jdoe>', ['jdoe'], 'ready'],
  [`"${jane}" <${jane}>`, [jane], 'ready'],
  [`'${jane}' <${jane}>`, [jane], 'ready'],
  [`${jane} <Jane@Example.org>`, ['Jane@Example.org'], 'ready'],
  [`${bob} <${jane}>`, [jane], 'doubtful:addressBeforeAddress ready'],
  [`doe, jane <${jane}>`, [jane], 'doubtful:nameOrUserId ready'],
  [`alice, Carol Doe <carol@example.org>`, ['alice', 'carol@example.org'], 'ready ready'],
];

const tables: Example[] = [
  [`Jane Doe\t${jane}`, [jane], 'ready'],
  [`Jane\tDoe\t${jane}\tUser\t2026-01-01`, [jane], 'ready'],
  [`${jane}\tJane Doe\tActive`, [jane], 'ready'],
  [`Doe, Jane\t${jane}`, [jane], 'ready'],
  [`1\tJane Doe\t${jane}`, [jane], 'ready'],
  [`jdoe\t${jane}`, [jane], 'doubtful:besideAddress ready'],
  [`Jane Doe\tjdoe2\t${jane}`, [jane], 'notUsed:text doubtful:besideAddress ready'],
  [`Name\tEmail\tRole\nJane Doe\t${jane}\tUser`, [jane], 'notUsed:heading ready'],
  [
    `| Name | Email |\n|---|---|\n| Jane Doe | ${jane} |`,
    [jane],
    'notUsed:heading notUsed:punctuation ready',
  ],
  [`jdoe\tasmith`, ['jdoe', 'asmith'], 'ready ready'],
  ['Jane\tDoe', [], 'doubtful:nameOrUserId doubtful:nameOrUserId'],
];

const bullets: Example[] = [
  [`1. ${jane}\n2. ${bob}`, [jane, bob], 'ready ready'],
  [`1) ${jane}`, [jane], 'ready'],
  [`1)${jane}`, [jane], 'ready'],
  [`(1) ${jane}`, [jane], 'ready'],
  [`a) ${jane}`, [jane], 'ready'],
  [`iv. ${jane}`, [jane], 'ready'],
  [`- ${jane}`, [jane], 'ready'],
  [`* ${jane}`, [jane], 'ready'],
  [`• ${jane}`, [jane], 'ready'],
  [`•\t${jane}`, [jane], 'ready'],
  [`o\t${jane}`, [jane], 'ready'],
  [`– ${jane}`, [jane], 'ready'],
  [`> > ${jane}`, [jane], 'ready'],
  [`[ ] ${jane}\n[x] ${bob}`, [jane, bob], 'ready ready'],
  ['1. jdoe\n2. asmith', ['jdoe', 'asmith'], 'ready ready'],
  ['1.\tjdoe', ['jdoe'], 'ready'],
  ['•\tjdoe', ['jdoe'], 'ready'],
  [`7 ${jane}`, [jane], 'ready'],
  ['---', [], 'notUsed:punctuation'],
];

const headers: Example[] = [
  [`To: ${jane}, ${bob}`, [jane, bob], 'ready ready'],
  [`To:${jane}`, [jane], 'ready'],
  [`From: Jane Doe <${jane}>`, [jane], 'ready'],
  [`Cc:\t${jane}; ${bob}`, [jane, bob], 'ready ready'],
  ['To:', [], 'notUsed:heading'],
  ['Subject: access for us', [], 'notUsed:text'],
  ['Message-ID: <abc@mail.example.org>', [], 'notUsed:mailHeader'],
  [`On Tue, Nov 3, 2026 at 10:00 AM Jane Doe <${jane}> wrote:`, [jane], 'notUsed:text ready notUsed:text'],
  ['Users: jdoe, asmith', ['jdoe', 'asmith'], 'ready ready'],
  ['New users: jdoe', ['jdoe'], 'ready'],
  ['Name: Jane', [], 'notUsed:text'],
  ['User ID: jdoe', ['jdoe'], 'ready'],
  ['Users:', [], 'notUsed:heading'],
];

const userIds: Example[] = [
  ['jdoe', ['jdoe'], 'ready'],
  ['jdoe.', ['jdoe'], 'ready'],
  ['"jdoe"', ['jdoe'], 'ready'],
  ['j.doe-smith_2', ['j.doe-smith_2'], 'ready'],
  ['jane.doe', ['jane.doe'], 'ready'],
  ['jdoe, asmith; b.wayne\tc_kent', ['jdoe', 'asmith', 'b.wayne', 'c_kent'], 'ready ready ready ready'],
  [`jdoe, ${bob}`, ['jdoe', bob], 'ready ready'],
  [`${bob}; jdoe`, [bob, 'jdoe'], 'ready ready'],
  [`${bob}\njdoe`, [bob, 'jdoe'], 'ready ready'],
  ['jdoe, jdoe@example.org', ['jdoe@example.org'], 'doubtful:besideAddress ready'],
  ['jdoe\nJDOE', ['jdoe'], 'ready duplicate:repeated'],
  ['jdoe1 a.smith b_wayne', ['jdoe1', 'a.smith', 'b_wayne'], 'ready ready ready'],
  ['jdoe asmith', [], 'doubtful:severalWords'],
  ['jdoe and asmith', [], 'doubtful:severalWords'],
  ['well-known co-worker', [], 'doubtful:severalWords'],
  ['12345', [], 'doubtful:digitsOnly'],
  ['2026-01-01', [], 'doubtful:digitsOnly'],
  ['j', [], 'notUsed:tooShort'],
  ['Name', [], 'notUsed:heading'],
  ['E-mail', [], 'notUsed:heading'],
  ['thanks', [], 'notUsed:text'],
  ['jdoe!', [], 'doubtful:wordInText'],
  ['j$doe', [], 'doubtful:unusualCharacters'],
  ['CORP\\jdoe', [], 'doubtful:unusualCharacters'],
  ['josé', [], 'doubtful:nonAsciiLetters'],
  ['ｊｄｏｅ', [], 'doubtful:fullwidthCharacters'],
  ['jdоe', [], 'doubtful:mixedScripts'],
  ['@jdoe', [], 'doubtful:notAnAddress'],
  ['Doe, Jane', [], 'doubtful:nameOrUserId doubtful:nameOrUserId'],
  ['Jane Doe (jdoe)', [], 'doubtful:nameOrUserId'],
  ['a'.repeat(65), [], 'doubtful:tooLong'],
];

const notPeople: Example[] = [
  ['please add the following people', [], 'notUsed:text'],
  ['Hi, please add these people, thanks', [], 'notUsed:text'],
  ['Hi all, please add jdoe, asmith', [], 'notUsed:text doubtful:wordInText'],
  [`Please add ${jane} and ${bob} to the group.`, [jane, bob], 'notUsed:text ready ready notUsed:text'],
  ['Please add these people to our\ncollection.', [], 'notUsed:text doubtful:wordInText'],
  ['Jane Doe', [], 'notUsed:nameOnly'],
  ['example.org', [], 'notUsed:domainOnly'],
  ['lab.example.co.uk', [], 'notUsed:domainOnly'],
  ['@example.org', [], 'notUsed:domainOnly'],
  ['www.example.org', [], 'notUsed:webAddress'],
  ['https://example.org/people?x=1', [], 'notUsed:webAddress'],
  ['https://jane@example.org/', [], 'notUsed:webAddress'],
  ['example.org/people', [], 'notUsed:webAddress'],
];

const badAddresses: Example[] = [
  ['a@b', [], 'doubtful:noDotInDomain'],
  ['a@@example.org', [], 'doubtful:severalAts'],
  [`${jane}/${bob}`, [], 'doubtful:severalAts'],
  ['jane@', [], 'doubtful:missingDomain'],
  ['@', [], 'doubtful:notAnAddress'],
  ['.jane@example.org', [], 'doubtful:misplacedDot'],
  ['jane.@example.org', [], 'doubtful:misplacedDot'],
  ['jane..doe@example.org', [], 'doubtful:misplacedDot'],
  ['jane@.example.org', [], 'doubtful:misplacedDot'],
  ['jane@example..org', [], 'doubtful:misplacedDot'],
  ['jane@-example.org', [], 'doubtful:badDomain'],
  ['jane@example-.org', [], 'doubtful:badDomain'],
  ['jane@exa_mple.org', [], 'doubtful:badDomain'],
  ['jane@example.o', [], 'doubtful:badTopLevel'],
  ['jane@127.0.0.1', [], 'doubtful:badTopLevel'],
  [`jane@${'a'.repeat(63)}.org`, [`jane@${'a'.repeat(63)}.org`], 'ready'],
  [`jane@${'a'.repeat(64)}.org`, [], 'doubtful:tooLong'],
  [`${'a'.repeat(64)}@example.org`, [`${'a'.repeat(64)}@example.org`], 'ready'],
  [`${'a'.repeat(65)}@example.org`, [], 'doubtful:tooLong'],
  [`jane@${'a.'.repeat(125)}org`, [], 'doubtful:tooLong'],
  ['r&d@example.org', [], 'doubtful:unusualCharacters'],
  ['-jane@example.org', [], 'doubtful:unusualCharacters'],
  ['"jane doe"@example.org', [], 'doubtful:quotedLocalPart'],
  ['jané@example.org', [], 'doubtful:nonAsciiLetters'],
  ['jane@exämple.org', [], 'doubtful:nonAsciiLetters'],
  ['jаne@example.org', [], 'doubtful:mixedScripts'],
  ['𝐣ane@example.org', [], 'doubtful:nonAsciiLetters'],
  ['jane＠example.org', [], 'doubtful:fullwidthCharacters'],
  ['jane@example．org', [], 'doubtful:fullwidthCharacters'],
  ['jane@example。org', [], 'doubtful:fullwidthCharacters'],
  ['jane @ example.org', [], 'doubtful:spaceInside'],
  ['jane @example.org', [], 'doubtful:spaceInside'],
  ['jane@ example.org', [], 'doubtful:spaceInside'],
  ['jane+tag@example.org', ['jane+tag@example.org'], 'ready'],
  ["o'brien@example.org", ["o'brien@example.org"], 'ready'],
  ['Jane@Example.ORG', ['Jane@Example.ORG'], 'ready'],
  ['jane@xn--exmple-cua.org', ['jane@xn--exmple-cua.org'], 'ready'],
  ['jane@example.xn--p1ai', ['jane@example.xn--p1ai'], 'ready'],
];

const groups = {
  lists,
  wrappings,
  invisible,
  names,
  tables,
  bullets,
  headers,
  userIds,
  notPeople,
  badAddresses,
};

for (const [group, examples] of Object.entries(groups)) {
  describe(group, () => {
    it.each(examples)('%j', (text, people, states) => {
      const review = reviewCollaborators(text);
      const found = review.entries.map(({ state, reasons: [reason] }) =>
        reason ? `${state}:${reason}` : state,
      );
      expect(found.join(' ')).toBe(states);
      expect(review.people).toEqual(people);
    });
  });
}

describe('names beside addresses', () => {
  it.each([
    [`Jane Doe <${jane}>`, 'Jane Doe'],
    [`"Doe, Jane" <${jane}>`, 'Doe, Jane'],
    [`Doe, Jane <${jane}>`, 'Doe, Jane'],
    [`Doe, Jane, PhD <${jane}>`, 'Doe, Jane, PhD'],
    [`Jane\u00A0 Doe\t${jane}`, 'Jane Doe'],
    [`Jane\tDoe\t${jane}\tUser`, 'Jane Doe'],
    [`Doe, Jane\t${jane}`, 'Doe, Jane'],
    [`${jane} (Jane Doe)`, 'Jane Doe'],
    [`[Jane Doe](mailto:${jane})`, 'Jane Doe'],
    [`• Jane Doe ${jane}`, 'Jane Doe'],
    [`To: Jane Doe <${jane}>`, 'Jane Doe'],
    [`Jane Doe (Biology) <${jane}>`, 'Jane Doe (Biology)'],
    [`and Jane Doe <${jane}>`, 'Jane Doe'],
    [`"${jane}" <${jane}>`, ''],
    [`1. ${jane}`, ''],
  ])('%j', (text, name) => {
    expect(reviewCollaborators(text).entries).toMatchObject([{ person: jane, name, original: text }]);
  });
});

describe('suggestions', () => {
  it.each([
    ['jane@gmial.com', 'jane@gmail.com'],
    ['jane@GMAIL.con', 'jane@gmail.com'],
    ['jane@hotmial.com', 'jane@hotmail.com'],
    ['jane@outlok.com', 'jane@outlook.com'],
    ['jane@yaho.com', 'jane@yahoo.com'],
    ['jane@example.con', 'jane@example.com'],
    ['Jane@example.ogr', 'Jane@example.org'],
    ['jane@example.eud', 'jane@example.edu'],
    ['jane..doe@example.org', 'jane.doe@example.org'],
    ['-jane@example.org', jane],
    ['jane＠example．org', jane],
    ['jane @ example.org', jane],
    ['ｊｄｏｅ', 'jdoe'],
  ])('%j', (text, suggestion) => {
    const { entries, people } = reviewCollaborators(text);
    expect(entries).toMatchObject([{ state: 'doubtful', suggestion }]);
    expect(people).toEqual([]);
  });

  it('leaves the providers themselves alone', () => {
    const right = [
      'gmail.com',
      'hotmail.com',
      'outlook.com',
      'yahoo.com',
      'yahoo.co.uk',
      'example.com',
      'example.co',
    ];
    expect(reviewCollaborators(right.map((domain) => `jane@${domain}`).join('\n')).counts.ready).toBe(
      right.length,
    );
  });
});

describe('review', () => {
  it('gives lines, offsets, and the line of the first mention', () => {
    const text = `Users:\r\n${jane}\r\n\r\n ja\u200Bne@EXAMPLE.org`;
    expect(reviewCollaborators(text)).toEqual({
      entries: [
        {
          line: 1,
          from: 0,
          to: 6,
          original: 'Users:',
          person: '',
          name: '',
          kind: 'none',
          state: 'notUsed',
          reasons: ['heading'],
        },
        {
          line: 2,
          from: 8,
          to: 24,
          original: jane,
          person: jane,
          name: '',
          kind: 'address',
          state: 'ready',
          reasons: [],
        },
        {
          line: 4,
          from: 29,
          to: 46,
          original: 'ja\u200Bne@EXAMPLE.org',
          person: 'jane@EXAMPLE.org',
          name: '',
          kind: 'address',
          state: 'duplicate',
          reasons: ['repeated', 'invisibleRemoved'],
          duplicateOf: 2,
          removed: ['U+200B'],
        },
      ],
      people: [jane],
      counts: {
        ready: 1,
        fixed: 0,
        duplicate: 1,
        member: 0,
        pending: 0,
        outside: 0,
        doubtful: 0,
        notUsed: 1,
        total: 3,
      },
    });
  });

  it('does not fill members and pending people again', () => {
    const known = new Map([
      [jane, 'member' as const],
      ['jdoe', 'pending' as const],
      ['12345', 'member' as const],
    ]);
    const { entries, people } = reviewCollaborators(`Jane@example.org\nJDoe\n12345\n${bob}\n${jane}`, {
      known,
    });
    expect(people).toEqual([bob]);
    expect(entries.map(({ state, reasons }) => [state, reasons[0]])).toEqual([
      ['member', 'alreadyMember'],
      ['pending', 'alreadyPending'],
      ['member', 'alreadyMember'],
      ['ready', undefined],
      ['duplicate', 'repeated'],
    ]);
    expect(entries[4]?.duplicateOf).toBe(1);
  });

  it('lists each removed code point once', () => {
    const [entry] = reviewCollaborators('j\u200Ba\u200Bne\u00AD@example.org').entries;
    expect(entry?.removed).toEqual(['U+200B', 'U+00AD']);
  });
});
