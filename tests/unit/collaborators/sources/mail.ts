import type { Sample } from './sample';

/** Heads, quotes and ends of mails as Outlook and Gmail copy them. */
export const outlook: Sample[] = [
  {
    what: 'head of a mail, names the other way round',
    text: `From: Jane Doe <jane.doe@example.org>
Sent: Tuesday, November 3, 2026 10:04 AM
To: Roe, Richard <r.roe@example.org>; Lee, Ann (Genomics) <ann.lee@example.edu>;
    Müller, Jörg <jm@example.com>
Cc: Sequencing Core <seqcore@example.org>; bob@example.net
Subject: RE: Access to the run of last week
Importance: High`,
    people: [
      'jane.doe@example.org',
      'r.roe@example.org',
      'ann.lee@example.edu',
      'jm@example.com',
      'bob@example.net',
    ],
    doubtful: ['seqcore@example.org'],
  },
  {
    what: 'header lines folded inside of names',
    text: `From: "Doe,\r\n Jane" <jane.doe@example.org>\r\nTo: Richard\r\n Roe\r\n <r.roe@example.org>,\r\n\t"Lee, Ann" <ann.lee@example.edu>,\r\n =?UTF-8?Q?J=C3=B6rg_M=C3=BCller?=\r\n <jm@example.com>\r\nSubject: Access\r\n to the run\r\n`,
    people: ['jane.doe@example.org', 'r.roe@example.org', 'ann.lee@example.edu', 'jm@example.com'],
    names: ['Doe, Jane', 'Richard Roe', 'Lee, Ann', 'Jörg Müller'],
  },
  {
    what: 'German head and greeting',
    text: `Von: Doe, Jane <jane.doe@example.org>
Gesendet: Dienstag, 3. November 2026 10:04
An: Roe, Richard <r.roe@example.org>; bob@example.net
Betreff: Zugang

Hallo zusammen,
bitte diese Personen einladen.
Gruss
Jane`,
    people: ['jane.doe@example.org', 'r.roe@example.org', 'bob@example.net'],
    doubtful: ['Gruss', 'Jane'],
  },
  {
    what: 'a reply with a signature under it',
    text: `Please add Ann (ann.lee@example.edu) too.

Kind regards,
Jane

Jane Doe, PhD
Head of Sequencing | Institute of Biology
Example University
12 Main Street, 8000 Zurich, Switzerland
T +41 44 123 45 67 | M: +41 79 000 00 00
jane.doe@example.org | www.example.org
[cid:image001.png@01DA1234.5678ABCD]
image001.png

From: Richard Roe <r.roe@example.org>
Sent: 03 November 2026 09:58
To: Jane Doe <jane.doe@example.org>
Subject: workgroup

Could you add me?`,
    people: ['ann.lee@example.edu', 'r.roe@example.org'],
    doubtful: ['Jane', 'Switzerland', 'jane.doe@example.org'],
    notMeant: ['jane.doe@example.org'],
  },
  {
    what: 'names only, as a To line without addresses shows',
    text: `To: Doe, Jane; Roe, Richard; Lee, Ann
Subject: access`,
    people: [],
    doubtful: ['Doe', 'Jane', 'Roe', 'Richard', 'Lee', 'Ann'],
  },
  {
    what: 'a list of user IDs within a mail',
    text: `Hi,

please add these users to our workgroup:
jdoe
rroe
ann.lee

They all work on the
plasmid project.

Thanks
Bob`,
    people: ['jdoe', 'rroe', 'ann.lee'],
    doubtful: ['Bob'],
  },
];

export const gmail: Sample[] = [
  {
    what: 'details of a message',
    text: `from:	Jane Doe <jane.doe@example.org>
to:	Richard Roe <r.roe@example.org>,
 Ann Lee <ann.lee@example.edu>,
 bob@example.net
cc:	seqcore@example.org
date:	Nov 3, 2026, 10:04 AM
subject:	Access
mailed-by:	example.org
signed-by:	example.org
security:	 Standard encryption (TLS) Learn more`,
    people: ['jane.doe@example.org', 'r.roe@example.org', 'ann.lee@example.edu', 'bob@example.net'],
    doubtful: ['seqcore@example.org'],
  },
  {
    what: 'a quoted reply',
    text: `On Tue, Nov 3, 2026 at 10:04 AM Jane Doe <jane.doe@example.org> wrote:

> Please add Richard (r.roe@example.org) and also
> ann.lee@example.edu.
>
> Thanks
> Jane
>
> On Mon, Nov 2, 2026 at 8:00 AM <bob@example.net> wrote:
>> me too, please`,
    people: ['r.roe@example.org', 'ann.lee@example.edu', 'bob@example.net'],
    doubtful: ['jane.doe@example.org', 'Jane'],
    notMeant: ['jane.doe@example.org'],
  },
  {
    what: 'the attribution folded before the address',
    text: `On Tuesday, November 3, 2026 at 10:04:11 AM UTC+1 Jane Doe
<jane.doe@example.org> wrote:
Sure.`,
    people: ['jane.doe@example.org'],
    doubtful: ['Sure'],
  },
  {
    what: 'conversation view',
    text: `Access to the run
Inbox

Jane Doe <jane.doe@example.org>
Nov 3, 2026, 10:04 AM (2 days ago)
to Richard, me, ann

Please add the two of us.

One attachment • Scanned by Gmail
people.xlsx`,
    people: ['jane.doe@example.org'],
    doubtful: ['Inbox', '2026', 'ann'],
  },
  {
    what: 'a forwarded message',
    text: `---------- Forwarded message ---------
From: Jane Doe <jane.doe@example.org>
Date: Tue, Nov 3, 2026 at 10:04 AM
Subject: Fwd: people for the course
To: <r.roe@example.org>
Cc: Ann Lee <ann.lee@example.edu>


ann.lee@example.edu is on leave, invite bob@example.net instead.

--
Jane Doe
Core Facility, Example University
https://www.example.org/core`,
    people: ['bob@example.net'],
    doubtful: ['jane.doe@example.org', 'r.roe@example.org', 'ann.lee@example.edu'],
    notMeant: ['jane.doe@example.org', 'r.roe@example.org', 'ann.lee@example.edu'],
  },
  {
    what: 'a message as its source shows it',
    text: `Delivered-To: r.roe@example.org
Received: by mail.example.org with SMTP id a1csp123; Tue, 3 Nov 2026 01:04:11 -0800 (PST)
Return-Path: <bounce+1@mailer.example.net>
DKIM-Signature: v=1; a=rsa-sha256; d=example.org; s=mail;
        bh=abc=; b=xyz
Message-ID: <CAF=123@mail.example.org>
From: Jane Doe <jane.doe@example.org>
To: Richard Roe <r.roe@example.org>`,
    people: ['r.roe@example.org', 'jane.doe@example.org'],
  },
];
