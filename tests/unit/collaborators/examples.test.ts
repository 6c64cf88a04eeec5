import { describe, expect, it } from 'vitest';
import { reviewCollaborators } from '../../../src/collaborators/review';

const JANE = 'jane@example.org';
const BOB = 'bob@example.org';

/** Text, the people to be filled, and each entry's state with its first reason. */
type Example = [text: string, people: string[], states: string];

const lists: Example[] = [
  ['', [], ''],
  [' \t \n\u200B\n,;', [], ''],
  [JANE, [JANE], 'ready'],
  [`  ${JANE}\t\n`, [JANE], 'ready'],
  [`${JANE}\n${BOB}`, [JANE, BOB], 'ready ready'],
  [`${JANE}\r\n${BOB}\r\n`, [JANE, BOB], 'ready ready'],
  [`${JANE}\r${BOB}`, [JANE, BOB], 'ready ready'],
  [`${JANE}\u2028${BOB}`, [JANE, BOB], 'ready ready'],
  [`${JANE}\u2029${BOB}`, [JANE, BOB], 'ready ready'],
  [`${JANE}\u0085${BOB}`, [JANE, BOB], 'ready ready'],
  [`${JANE}\v${BOB}\f`, [JANE, BOB], 'ready ready'],
  [`${JANE}, ${BOB}`, [JANE, BOB], 'ready ready'],
  [`${JANE},${BOB},`, [JANE, BOB], 'ready ready'],
  [`${JANE};${BOB};`, [JANE, BOB], 'ready ready'],
  [`${JANE};, ${BOB}`, [JANE, BOB], 'ready ready'],
  [`${JANE}\t${BOB}`, [JANE, BOB], 'ready ready'],
  [`${JANE} ${BOB}`, [JANE, BOB], 'ready ready'],
  [`${JANE}\u00A0${BOB}`, [JANE, BOB], 'ready ready'],
  [`${JANE}\u202F\u3000${BOB}`, [JANE, BOB], 'ready ready'],
  [
    `${JANE}，${BOB}；carl@example.org、dora@example.org`,
    [JANE, BOB, 'carl@example.org', 'dora@example.org'],
    'ready ready ready ready',
  ],
  [`${JANE} and ${BOB}`, [JANE, BOB], 'ready ready'],
  [`${JANE}, ${BOB}, and carl@example.org`, [JANE, BOB, 'carl@example.org'], 'ready ready ready'],
  [`${JANE} | ${BOB}`, [JANE, BOB], 'ready ready'],
];

const wrappings: Example[] = [
  [`<${JANE}>`, [JANE], 'ready'],
  [`< ${JANE} >`, [JANE], 'ready'],
  [`<${JANE}><${BOB}>`, [JANE, BOB], 'ready ready'],
  [`<${JANE}, ${BOB}>`, [JANE, BOB], 'ready ready'],
  [`(${JANE})`, [JANE], 'ready'],
  [`[${JANE}]`, [JANE], 'ready'],
  [`{${JANE}}`, [JANE], 'ready'],
  [`"${JANE}"`, [JANE], 'ready'],
  [`'${JANE}'`, [JANE], 'ready'],
  [`“${JANE}”`, [JANE], 'ready'],
  [`\`${JANE}\``, [JANE], 'ready'],
  [`**${JANE}**`, [JANE], 'ready'],
  [`_${JANE}_`, [JANE], 'ready'],
  [`__${JANE}__`, [JANE], 'ready'],
  [`"${JANE}, ${BOB}"`, [JANE, BOB], 'ready ready'],
  [`[${JANE}](mailto:${JANE})`, [JANE], 'ready'],
  [`[Jane Doe](mailto:${JANE})`, [JANE], 'ready'],
  [`[${BOB}](mailto:${JANE})`, [], 'doubtful:addressBeforeAddress'],
  [`mailto:${JANE}`, [JANE], 'ready'],
  [`MAILTO:${JANE}?subject=x`, [JANE], 'ready'],
  ['mailto:jane%40example.org?subject=a%20b', [JANE], 'ready'],
  [`mailto:${JANE}?cc=${BOB}`, [], 'doubtful:severalAts'],
  ['mailto:%E0%A4%A@example.org', [], 'doubtful:unusualCharacters'],
  [`<mailto:${JANE}>`, [JANE], 'ready'],
  [`${JANE}<mailto:${JANE}>`, [JANE], 'ready'],
  [`${JANE} [mailto:${JANE}]`, [JANE], 'ready duplicate:repeated'],
  [`SMTP:${JANE}`, [JANE], 'ready'],
  [`<a href="mailto:${JANE}">${JANE}</a>`, [JANE], 'ready'],
  [`${JANE}.`, [JANE], 'ready'],
  [`${JANE}...`, [JANE], 'ready'],
  [`${JANE}!`, [JANE], 'ready'],
  [`${JANE}:`, [JANE], 'ready'],
  [`${JANE}>`, [JANE], 'ready'],
  [`😀 ${JANE} 😀`, [JANE], 'ready'],
  [`\uF0B7 ${JANE}`, [JANE], 'ready'],
];

const invisible: Example[] = [
  [`\uFEFF${JANE}`, [JANE], 'ready'],
  [`${JANE}\u200B`, [JANE], 'ready'],
  ['jane\u200B@example.org', [JANE], 'fixed:invisibleRemoved'],
  ['jane@\u200Dexample\u200C.org', [JANE], 'fixed:invisibleRemoved'],
  ['ja\u00ADne@example.org', [JANE], 'fixed:invisibleRemoved'],
  ['jane\u2060@example.org', [JANE], 'fixed:invisibleRemoved'],
  ['jane@exam\uFEFFple.org', [JANE], 'fixed:invisibleRemoved'],
  ['\u202Ajane@\u200Eexample.org\u202C', [JANE], 'fixed:invisibleRemoved'],
  ['jane\u2066@example\u2069.org', [JANE], 'fixed:invisibleRemoved'],
  ['jd\u200Boe', ['jdoe'], 'fixed:invisibleRemoved'],
  [`${JANE}\nja\u200Bne@example.org`, [JANE], 'ready duplicate:repeated'],
  ['jane@\u00A0example.org', [], 'doubtful:spaceInside'],
];

const names: Example[] = [
  [`Jane Doe <${JANE}>`, [JANE], 'ready'],
  [`Jane Doe<${JANE}>`, [JANE], 'ready'],
  [`"Doe, Jane" <${JANE}>`, [JANE], 'ready'],
  [`'Doe, Jane' <${JANE}>`, [JANE], 'ready'],
  [`"Doe, ""JD"" Jane" <${JANE}>`, [JANE], 'ready'],
  [`"Doe, Jane" <${JANE}>, "Roe, Bob" <${BOB}>`, [JANE, BOB], 'ready ready'],
  [`Doe, Jane <${JANE}>; Roe, Richard <r@example.org>`, [JANE, 'r@example.org'], 'ready ready'],
  [`Doe, Jane <${JANE}>, Roe, Richard <r@example.org>`, [JANE, 'r@example.org'], 'ready ready'],
  [`Doe, Jane, PhD <${JANE}>`, [JANE], 'ready'],
  [`van der Berg, Jan <${JANE}>`, [JANE], 'ready'],
  [`Jane Doe (Biology) <${JANE}>`, [JANE], 'ready'],
  [`李 明 <${JANE}>`, [JANE], 'ready'],
  [`Jane Doe ${JANE}`, [JANE], 'ready'],
  [`Jane Doe ${JANE} Bob Roe ${BOB}`, [JANE, BOB], 'ready ready'],
  [`${JANE} Jane Doe`, [JANE], 'ready'],
  [`${JANE} (Jane Doe)`, [JANE], 'ready'],
  [`Jane Doe: ${JANE}`, [JANE], 'ready'],
  [`Jane Doe - ${JANE}`, [JANE], 'ready'],
  [`Jane Doe, ${JANE}`, [JANE], 'ready'],
  [`Jane Doe; ${JANE}`, [JANE], 'ready'],
  [`Jane,Doe,${JANE}`, [JANE], 'ready'],
  [`"Doe, Jane","${JANE}"`, [JANE], 'ready'],
  [`${JANE},Jane,Doe`, [JANE], 'ready'],
  [`Jane Doe, ${JANE}, Bob Roe, ${BOB}`, [JANE, BOB], 'ready ready'],
  [`Richard Roe; ${JANE}`, [JANE], 'notUsed:nameOnly ready'],
  ['Jane Doe <jdoe>', ['jdoe'], 'ready'],
  [`"${JANE}" <${JANE}>`, [JANE], 'ready'],
  [`'${JANE}' <${JANE}>`, [JANE], 'ready'],
  [`${JANE} <Jane@Example.org>`, ['Jane@Example.org'], 'ready'],
  [`${BOB} <${JANE}>`, [JANE], 'doubtful:addressBeforeAddress ready'],
  [`doe, jane <${JANE}>`, [JANE], 'doubtful:nameOrUserId ready'],
  [`alice7, Carol Doe <carol@example.org>`, ['alice7', 'carol@example.org'], 'ready ready'],
  [`alice, Carol Doe <carol@example.org>`, ['carol@example.org'], 'doubtful:besideAddress ready'],
];

const tables: Example[] = [
  [`Jane Doe\t${JANE}`, [JANE], 'ready'],
  [`Jane\tDoe\t${JANE}\tUser\t2026-01-01`, [JANE], 'ready'],
  [`${JANE}\tJane Doe\tActive`, [JANE], 'ready'],
  [`Doe, Jane\t${JANE}`, [JANE], 'ready'],
  [`1\tJane Doe\t${JANE}`, [JANE], 'ready'],
  [`jdoe\t${JANE}`, [JANE], 'doubtful:besideAddress ready'],
  [`Jane Doe\tjdoe2\t${JANE}`, [JANE], 'notUsed:text doubtful:besideAddress ready'],
  [`Name\tEmail\tRole\nJane Doe\t${JANE}\tUser`, [JANE], 'notUsed:heading ready'],
  [
    `| Name | Email |\n|---|---|\n| Jane Doe | ${JANE} |`,
    [JANE],
    'notUsed:heading notUsed:punctuation ready',
  ],
  [`jdoe\tasmith`, ['jdoe', 'asmith'], 'ready ready'],
  ['Jane\tDoe', [], 'doubtful:nameOrUserId doubtful:nameOrUserId'],
];

const bullets: Example[] = [
  [`1. ${JANE}\n2. ${BOB}`, [JANE, BOB], 'ready ready'],
  [`1) ${JANE}`, [JANE], 'ready'],
  [`1)${JANE}`, [JANE], 'ready'],
  [`(1) ${JANE}`, [JANE], 'ready'],
  [`a) ${JANE}`, [JANE], 'ready'],
  [`iv. ${JANE}`, [JANE], 'ready'],
  [`- ${JANE}`, [JANE], 'ready'],
  [`* ${JANE}`, [JANE], 'ready'],
  [`• ${JANE}`, [JANE], 'ready'],
  [`•\t${JANE}`, [JANE], 'ready'],
  [`o\t${JANE}`, [JANE], 'ready'],
  [`– ${JANE}`, [JANE], 'ready'],
  [`> > ${JANE}`, [JANE], 'ready'],
  [`[ ] ${JANE}\n[x] ${BOB}`, [JANE, BOB], 'ready ready'],
  ['1. jdoe\n2. asmith', ['jdoe', 'asmith'], 'ready ready'],
  ['1.\tjdoe', ['jdoe'], 'ready'],
  ['•\tjdoe', ['jdoe'], 'ready'],
  [`7 ${JANE}`, [JANE], 'ready'],
  ['---', [], 'notUsed:punctuation'],
];

const headers: Example[] = [
  [`To: ${JANE}, ${BOB}`, [JANE, BOB], 'ready ready'],
  [`To:${JANE}`, [JANE], 'ready'],
  [`From: Jane Doe <${JANE}>`, [JANE], 'ready'],
  [`Cc:\t${JANE}; ${BOB}`, [JANE, BOB], 'ready ready'],
  ['To:', [], 'notUsed:heading'],
  ['Subject: access for us', [], 'notUsed:text'],
  ['Message-ID: <abc@mail.example.org>', [], 'notUsed:mailHeader'],
  [`On Tue, Nov 3, 2026 at 10:00 AM Jane Doe <${JANE}> wrote:`, [JANE], 'notUsed:text ready notUsed:text'],
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
  [`jdoe, ${BOB}`, [BOB], 'doubtful:besideAddress ready'],
  [`jdoe2, ${BOB}`, ['jdoe2', BOB], 'ready ready'],
  [`${BOB}; jdoe`, [BOB], 'ready doubtful:besideAddress'],
  [`${BOB}\njdoe`, [BOB, 'jdoe'], 'ready ready'],
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
  [`Please add ${JANE} and ${BOB} to the group.`, [JANE, BOB], 'notUsed:text ready ready notUsed:text'],
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
  [`${JANE}/${BOB}`, [], 'doubtful:severalAts'],
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
    [`Jane Doe <${JANE}>`, 'Jane Doe'],
    [`"Doe, Jane" <${JANE}>`, 'Doe, Jane'],
    [`Doe, Jane <${JANE}>`, 'Doe, Jane'],
    [`Doe, Jane, PhD <${JANE}>`, 'Doe, Jane, PhD'],
    [`Jane\u00A0 Doe\t${JANE}`, 'Jane Doe'],
    [`Jane\tDoe\t${JANE}\tUser`, 'Jane Doe'],
    [`Doe, Jane\t${JANE}`, 'Doe, Jane'],
    [`${JANE} (Jane Doe)`, 'Jane Doe'],
    [`[Jane Doe](mailto:${JANE})`, 'Jane Doe'],
    [`• Jane Doe ${JANE}`, 'Jane Doe'],
    [`To: Jane Doe <${JANE}>`, 'Jane Doe'],
    [`Jane Doe (Biology) <${JANE}>`, 'Jane Doe (Biology)'],
    [`and Jane Doe <${JANE}>`, 'Jane Doe'],
    [`"${JANE}" <${JANE}>`, ''],
    [`1. ${JANE}`, ''],
  ])('%j', (text, name) => {
    expect(reviewCollaborators(text).entries).toMatchObject([{ person: JANE, name, original: text }]);
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
    ['-jane@example.org', JANE],
    ['jane＠example．org', JANE],
    ['jane @ example.org', JANE],
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
    const text = `Users:\r\n${JANE}\r\n\r\n ja\u200Bne@EXAMPLE.org`;
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
          original: JANE,
          person: JANE,
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
      people: [JANE],
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
      [JANE, 'member' as const],
      ['jdoe', 'pending' as const],
      ['12345', 'member' as const],
    ]);
    const { entries, people } = reviewCollaborators(`Jane@example.org\nJDoe\n12345\n${BOB}\n${JANE}`, {
      known,
    });
    expect(people).toEqual([BOB]);
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
