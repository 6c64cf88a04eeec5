import type { Kind } from './kind';

/** Users as systems of identities keep them. */
export const identitySystems: Kind[] = [
  {
    what: 'the users of a realm with one made for a service',
    text: `{
  "realm": "lab",
  "users": [
    {"id": "5c1", "username": "yann", "enabled": true, "emailVerified": true, "firstName": "Yann", "lastName": "Caro", "email": "yann.caro@example.org", "realmRoles": ["offline_access"]},
    {"id": "5c2", "username": "service-account-lims", "enabled": true, "email": "lims@example.org", "serviceAccountClientId": "lims"},
    {"id": "5c3", "username": "zita", "enabled": false, "email": "zita.dorn@example.org"}
  ]
}`,
    ready: ['yann.caro@example.org'],
    waits: ['lims@example.org', 'zita.dorn@example.org'],
  },
  {
    what: 'users of a forge with a state and a bot',
    text: `{"id":11,"username":"agnes","name":"Agnes Ebel","state":"active","bot":false,"public_email":"","commit_email":"agnes@users.noreply.example.com","email":"agnes.ebel@example.org"}
{"id":12,"username":"bernd","name":"Bernd Fuchs","state":"blocked","bot":false,"email":"bernd.fuchs@example.org"}
{"id":13,"username":"project_7_bot","name":"deploy","state":"active","bot":true,"email":"project_7_bot@noreply.example.com"}`,
    ready: ['agnes.ebel@example.org'],
    waits: ['bernd.fuchs@example.org', 'project_7_bot@noreply.example.com'],
  },
  {
    what: 'hits of a search with the user deep within',
    text: `{"took":3,"hits":{"total":{"value":2},"hits":[
{"_index":"people","_id":"a1","_score":1.0,"_source":{"user":{"email":"celia.gall@example.org","full_name":"Celia Gall"},"dept":"genomics"}},
{"_index":"people","_id":"a2","_score":1.0,"_source":{"user":{"email":"dario.haas@example.org","full_name":"Dario Haas"},"dept":"genomics"}}]}}`,
    ready: ['celia.gall@example.org', 'dario.haas@example.org'],
  },
  {
    what: 'users in YAML of whom one has to be absent',
    text: `users:
  - name: eike
    comment: Eike Ihde
    email: eike.ihde@example.org
    state: present
    groups: [seq, docker]
  - name: falk
    comment: Falk Jost
    email: falk.jost@example.org
    state: absent`,
    ready: ['eike.ihde@example.org'],
    waits: ['falk.jost@example.org'],
  },
  {
    what: 'subjects of a binding with their kinds',
    text: `apiVersion: rbac.authorization.k8s.io/v1
kind: RoleBinding
subjects:
- kind: User
  name: gesa.kuhn@example.org
  apiGroup: rbac.authorization.k8s.io
- kind: Group
  name: seq-team@example.org
- kind: ServiceAccount
  name: runner
  namespace: ci
roleRef:
  kind: Role
  name: reader`,
    ready: ['gesa.kuhn@example.org'],
    waits: ['seq-team@example.org'],
  },
  {
    what: 'permissions of a file as a service gives them',
    text: `{"permissions":[
 {"kind":"drive#permission","id":"0501","type":"user","emailAddress":"hedda.lang@example.org","role":"owner","displayName":"Hedda Lang","deleted":false},
 {"kind":"drive#permission","id":"0502","type":"group","emailAddress":"core-staff@example.org","role":"reader","displayName":"Core staff","deleted":false},
 {"kind":"drive#permission","id":"0503","type":"user","emailAddress":"ivan.moor@example.org","role":"writer","displayName":"Ivan Moor","deleted":true},
 {"kind":"drive#permission","id":"anyoneWithLink","type":"anyone","role":"reader"}]}`,
    ready: ['hedda.lang@example.org'],
    waits: ['core-staff@example.org', 'ivan.moor@example.org'],
  },
  {
    what: 'lines of a file of passwords',
    text: `root:x:0:0:root:/root:/bin/bash
daemon:x:1:1:daemon:/usr/sbin:/usr/sbin/nologin
jnagel:x:1001:1001:Jana Nagel,,,:/home/jnagel:/bin/bash
koehler:x:1002:1002:Kai Oehler,,,:/home/koehler:/bin/bash`,
    ready: [],
  },
  {
    what: 'folded base64 and a password in a directory',
    text: `dn: uid=lpeters,ou=people,dc=example,dc=org
objectClass: inetOrgPerson
uid: lpeters
userPassword:: e1NTSEF9c29tZXRoaW5nc29tZXRoaW5nc29tZXRo
 aW5nPT0=
mail:: bGludXMucGV0ZXJzQHNlcXVlbmNpbmctY29yZS5kZXBhcnRtZW50LmV4
 YW1wbGUuZWR1
telephoneNumber: +49 30 123`,
    ready: ['linus.peters@sequencing-core.department.example.edu'],
  },
  {
    what: 'aliases of a mail server',
    text: `# /etc/aliases
postmaster:    root
root:          mara.quade@example.org
lab-all:       nils.reuter@example.org, oda.simon@example.edu`,
    ready: [],
    either: ['mara.quade@example.org', 'nils.reuter@example.org', 'oda.simon@example.edu'],
  },
];
