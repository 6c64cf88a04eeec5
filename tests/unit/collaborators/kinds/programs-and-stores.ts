import type { Kind } from './kind';

/** People in the sources of programs and in what stores print. */
export const programsAndStores: Kind[] = [
  {
    what: 'ansible users as YAML',
    text: `users:
  - username: fsaal
    comment: Finn Saal
    email: finn.saal@example.org
    state: present
  - username: gtopp
    comment: Gitte Topp
    email: gitte.topp@example.org
    state: absent
notify: ops@example.org`,
    ready: ['finn.saal@example.org'],
    waits: ['gitte.topp@example.org'],
  },
  {
    what: 'kubernetes role binding with users and a service account',
    text: `apiVersion: rbac.authorization.k8s.io/v1
kind: RoleBinding
metadata:
  name: readers
subjects:
- kind: User
  name: heiko.unruh@example.org
- kind: ServiceAccount
  name: runner
- kind: Group
  name: seq@example.org
roleRef:
  kind: Role
  name: reader`,
    ready: ['heiko.unruh@example.org'],
    waits: ['seq@example.org'],
  },
  {
    what: 'hashes of a Ruby file',
    text: `users = [
  { email: "ilka.vahl@example.org", role: :analyst, active: true },
  { email: "jost.wahl@example.org", role: :analyst, active: false }
]`,
    ready: ['ilka.vahl@example.org'],
    waits: ['jost.wahl@example.org'],
  },
  {
    what: 'a C-sharp list of new objects',
    text: `var users = new List<User> {
    new User { Name = "Karla Xeller", Email = "karla.xeller@example.org" },
    new User { Name = "Lenz Yps", Email = "lenz.yps@example.org" },
};`,
    ready: ['karla.xeller@example.org', 'lenz.yps@example.org'],
  },
  {
    what: 'an R vector with names',
    text: `people <- c(
  "Marie Zink" = "marie.zink@example.org",
  "Norman Aust" = "norman.aust@example.org"
)`,
    ready: ['marie.zink@example.org', 'norman.aust@example.org'],
  },
];
