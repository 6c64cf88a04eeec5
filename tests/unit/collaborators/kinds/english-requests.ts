import type { Kind } from './kind';

/** Requests, threads and notes in English, as admins get them. */
export const englishRequests: Kind[] = [
  {
    what: 'a mail with its head whose body names whom to invite',
    text: `From: Abby Bell <abby.bell@example.edu>
Sent: Tuesday, November 24, 2026 10:12 AM
To: Carl Dunn <carl.dunn@example.edu>
Cc: Edna Frost <edna.frost@example.edu>
Subject: BaseSpace accounts

Hi Carl,

Could you please add these two to our workgroup?

Gina Hale <gina.hale@example.edu>
Ivan Jones <ivan.jones@example.edu>

Thanks,
Abby`,
    ready: ['gina.hale@example.edu', 'ivan.jones@example.edu'],
    waits: ['abby.bell@example.edu', 'carl.dunn@example.edu', 'edna.frost@example.edu'],
  },
  {
    what: 'a mail whose head alone has people, who are asked for in the text',
    text: `From: Kim Lane <kim.lane@example.edu>
To: Mona Nash <mona.nash@example.edu>; Owen Pratt <owen.pratt@example.edu>
Subject: kick-off

See you on Monday!`,
    ready: [],
    either: ['kim.lane@example.edu', 'mona.nash@example.edu', 'owen.pratt@example.edu'],
  },
  {
    what: 'a request with but not',
    text: `Please add quinn.reed@example.edu and sara.toth@example.edu but not uma.vance@example.edu.`,
    ready: ['quinn.reed@example.edu', 'sara.toth@example.edu'],
    waits: ['uma.vance@example.edu'],
  },
  {
    what: 'a request for everybody except one by name',
    text: `Everyone on this list except Wes should get access:

Vicky Ward <vicky.ward@example.edu>
Wes Young <wes.young@example.edu>
Zack Adler <zack.adler@example.edu>`,
    ready: ['vicky.ward@example.edu', 'zack.adler@example.edu'],
    waits: ['wes.young@example.edu'],
  },
  {
    what: 'who replaces whom',
    text: `Beth Crane (beth.crane@example.edu) replaces Dale Ellis (dale.ellis@example.edu) as our sequencing tech.`,
    ready: ['beth.crane@example.edu'],
    waits: ['dale.ellis@example.edu'],
  },
  {
    what: 'who is replaced by whom',
    text: `Faye Grant (faye.grant@example.edu) has been replaced by Hank Ibsen (hank.ibsen@example.edu), please update.`,
    ready: ['hank.ibsen@example.edu'],
    waits: ['faye.grant@example.edu'],
  },
  {
    what: 'swap one for the other',
    text: `Please swap out jill.kent@example.edu for lyle.moss@example.edu.`,
    ready: ['lyle.moss@example.edu'],
    waits: ['jill.kent@example.edu'],
  },
  {
    what: 'a list with remarks behind dashes',
    text: `nell.oaks@example.edu - postdoc, needs access by Monday
pete.quick@example.edu - already has an account, ignore
rose.stone@example.edu - rotation student
theo.upton@example.edu - leaving in two weeks, skip`,
    ready: ['nell.oaks@example.edu', 'rose.stone@example.edu'],
    waits: ['pete.quick@example.edu', 'theo.upton@example.edu'],
  },
  {
    what: 'a list with remarks in square brackets',
    text: `[NEW] vera.west@example.edu
[NEW] xander.yates@example.edu
[REMOVE] zoe.archer@example.edu
[ON HOLD] brad.cole@example.edu`,
    ready: ['vera.west@example.edu', 'xander.yates@example.edu'],
    waits: ['zoe.archer@example.edu', 'brad.cole@example.edu'],
  },
  {
    what: 'a forwarded mail with the request at the bottom',
    text: `FYI - can you handle this?

---------- Forwarded message ---------
From: Dina Ewing <dina.ewing@example.edu>
Date: Tue, Nov 24, 2026 at 9:00 AM
Subject: new users
To: Finn Gray <finn.gray@example.edu>

Hi Finn, please invite hope.irwin@example.edu and jack.kerr@example.edu to BaseSpace. Best, Dina`,
    ready: ['hope.irwin@example.edu', 'jack.kerr@example.edu'],
    waits: ['dina.ewing@example.edu', 'finn.gray@example.edu'],
  },
  {
    what: 'a reply above a quoted mail',
    text: `Sorry, I forgot one: lena.marsh@example.edu

On Tue, Nov 24, 2026 at 9:05 AM Ned Olsen <ned.olsen@example.edu> wrote:
> Please add
> pam.quill@example.edu
> rory.shaw@example.edu
> Thanks, Ned`,
    ready: ['lena.marsh@example.edu', 'pam.quill@example.edu', 'rory.shaw@example.edu'],
    waits: ['ned.olsen@example.edu'],
  },
  {
    what: 'a correction of an address given before',
    text: `Correction: it's tina.vogel@example.edu, not tina.vogl@example.edu.`,
    ready: ['tina.vogel@example.edu'],
    waits: ['tina.vogl@example.edu'],
  },
  {
    what: 'user IDs joined by and after a word',
    text: `User IDs to add: wbaker, xclark and ydavis`,
    ready: ['wbaker', 'xclark', 'ydavis'],
  },
  {
    what: 'net IDs in a sentence',
    text: `Their NetIDs are zevans2, afoster9 and bgrant11.`,
    ready: ['zevans2', 'afoster9', 'bgrant11'],
  },
  {
    what: 'a request with the one to bill',
    text: `Please give access to cora.hunt@example.edu and drew.ives@example.edu. Bill to ella.judd@example.edu.`,
    ready: ['cora.hunt@example.edu', 'drew.ives@example.edu'],
    waits: ['ella.judd@example.edu'],
  },
  {
    what: 'a request with approval of the principal investigator',
    text: `Requesting access for fred.knox@example.edu.
Approved by PI: gail.lowe@example.edu
Reason: NovaSeq run 0412`,
    ready: ['fred.knox@example.edu'],
    waits: ['gail.lowe@example.edu'],
  },
];
