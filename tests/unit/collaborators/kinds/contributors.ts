import type { Kind } from './kind';

/** Those who have made something, as its files name them. */
export const contributors: Kind[] = [
  {
    what: 'authors of a package in a table of settings',
    text: `[project]
name = "seqtools"
authors = [
  {name = "Ulf Cramer", email = "ulf.cramer@example.org"},
  {name = "Vera Dietz", email = "vera.dietz@example.edu"},
]
maintainers = [{name = "Seqtools team", email = "seqtools@example.org"}]`,
    ready: ['ulf.cramer@example.org', 'vera.dietz@example.edu'],
    waits: ['seqtools@example.org'],
  },
  {
    what: 'a map of names of accounts to authors',
    text: `wegner = Wanda Egner <wanda.egner@example.org>
xfalk = Xaver Falk <xaver.falk@example.org>
(no author) = no_author <no_author@no_author>`,
    ready: ['wanda.egner@example.org', 'xaver.falk@example.org'],
  },
  {
    what: 'contributors of a package as texts and as objects',
    text: `{
  "name": "@example-lab/viewer",
  "author": "Yvo Gast <yvo.gast@example.org> (https://example.org/yvo)",
  "contributors": ["Zara Hein <zara.hein@example.edu>", {"name": "Arno Illig", "email": "arno.illig@example.org"}],
  "bugs": {"email": "bugs@example.org"}
}`,
    ready: ['yvo.gast@example.org', 'zara.hein@example.edu', 'arno.illig@example.org'],
    waits: ['bugs@example.org'],
  },
  {
    what: 'lines of changes with the one who made each',
    text: `seqtools (1.2-1) unstable; urgency=medium

  * New release, thanks to berta.jahn@example.edu

 -- Curt Kolb <curt.kolb@example.org>  Mon, 23 Nov 2026 10:00:00 +0100

seqtools (1.1-1) unstable; urgency=low

  * First one.

 -- Dana Lutz <dana.lutz@example.org>  Fri, 20 Nov 2026 09:00:00 +0100`,
    ready: ['curt.kolb@example.org', 'dana.lutz@example.org'],
    either: ['berta.jahn@example.edu'],
  },
  {
    what: 'addresses counted by a shell',
    text: `    912 egon.mohr@example.org
     88 fenja.noll@example.org
      3 root@seqserver.local
      1 actions@github.com`,
    ready: ['egon.mohr@example.org', 'fenja.noll@example.org'],
    waits: ['root@seqserver.local', 'actions@github.com'],
  },
  {
    what: 'how a work is to be cited',
    text: `cff-version: 1.2.0
message: If you use this, please cite it.
authors:
  - family-names: Otte
    given-names: Gerda
    email: gerda.otte@example.org
    orcid: https://orcid.org/0000-0002-1825-0097
  - family-names: Pelz
    given-names: Hanno
    email: hanno.pelz@example.edu
contact:
  - email: gerda.otte@example.org`,
    ready: ['gerda.otte@example.org', 'hanno.pelz@example.edu'],
  },
];
