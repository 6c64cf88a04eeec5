import type { Kind } from './kind';

/** Users as services give them to programs. */
export const userStores: Kind[] = [
  {
    what: 'users of a tracker with programs among them',
    text: `[{"self":"https://example.net/rest/api/2/user?accountId=5b10","accountId":"5b10","accountType":"atlassian","emailAddress":"abel.roth@example.org","displayName":"Abel Roth","active":true},
{"accountId":"5b11","accountType":"app","emailAddress":"deploy.app@example.org","displayName":"Deploy","active":true},
{"accountId":"5b12","accountType":"atlassian","emailAddress":"berit.sund@example.org","displayName":"Berit Sund","active":false}]`,
    ready: ['abel.roth@example.org'],
    waits: ['deploy.app@example.org', 'berit.sund@example.org'],
  },
  {
    what: 'lines of users of whom one is blocked',
    text: `{"user_id":"auth0|5f7c","email":"cleo.tamm@example.org","email_verified":true,"blocked":false,"logins_count":12}
{"user_id":"auth0|5f7d","email":"dirk.ude@example.org","email_verified":true,"blocked":true,"logins_count":3}
{"user_id":"google-oauth2|1177","email":"elsa.vik@example.edu","email_verified":false,"logins_count":1}`,
    ready: ['cleo.tamm@example.org', 'elsa.vik@example.edu'],
    waits: ['dirk.ude@example.org'],
  },
  {
    what: 'users whose things are pairs of names and values',
    text: `{"Users":[
{"Username":"3f1c","Attributes":[{"Name":"sub","Value":"3f1c"},{"Name":"email_verified","Value":"true"},{"Name":"email","Value":"finn.wolf@example.org"}],"Enabled":true,"UserStatus":"CONFIRMED"},
{"Username":"3f1d","Attributes":[{"Name":"sub","Value":"3f1d"},{"Name":"email","Value":"gesa.xenos@example.org"}],"Enabled":false,"UserStatus":"CONFIRMED"}]}`,
    ready: ['finn.wolf@example.org'],
    waits: ['gesa.xenos@example.org'],
  },
  {
    what: 'resources of a directory with addresses for work and home',
    text: `{"schemas":["urn:ietf:params:scim:api:messages:2.0:ListResponse"],"totalResults":2,"Resources":[
{"id":"1","userName":"hanne.york","active":true,"emails":[{"value":"hanne.york@example.org","type":"work","primary":true},{"value":"hanne@example.net","type":"home"}],"meta":{"resourceType":"User"}},
{"id":"2","userName":"ivo.zell","active":true,"emails":[{"value":"ivo.zell@example.org","type":"work","primary":true}],"manager":{"value":"9","displayName":"Dana Boss","email":"dana.boss@example.org"}}]}`,
    ready: ['hanne.york@example.org', 'ivo.zell@example.org'],
    waits: ['hanne@example.net', 'dana.boss@example.org'],
  },
  {
    what: 'documents of a store with the day on which one was deleted',
    text: `{"_id":{"$oid":"65a1"},"email":"jutta.adam@example.org","name":"Jutta Adam","deletedAt":null}
{"_id":{"$oid":"65a2"},"email":"kolja.bahr@example.org","name":"Kolja Bahr","deletedAt":{"$date":"2025-03-01T00:00:00Z"}}`,
    ready: ['jutta.adam@example.org'],
    waits: ['kolja.bahr@example.org'],
  },
  {
    what: 'records printed by a program, one a line',
    text: `{'name': 'Lisbeth Claus', 'email': 'lisbeth.claus@example.org', 'is_active': True, 'supervisor': None}
{'name': 'Moritz Dahm', 'email': 'moritz.dahm@example.org', 'is_active': False, 'supervisor': 'dana.boss@example.org'}`,
    ready: ['lisbeth.claus@example.org'],
    waits: ['moritz.dahm@example.org', 'dana.boss@example.org'],
  },
  {
    what: 'who may read a set of data, by kinds of entries',
    text: `{"access":[{"role":"READER","userByEmail":"nadia.esch@example.org"},{"role":"WRITER","groupByEmail":"wetlab@example.org"},{"role":"OWNER","specialGroup":"projectOwners"},{"role":"READER","userByEmail":"ole.fries@example.edu"}]}`,
    ready: ['nadia.esch@example.org', 'ole.fries@example.edu'],
    waits: ['wetlab@example.org'],
  },
  {
    what: 'access to a workspace with addresses as keys',
    text: `{"acl":{"pia.gross@example.org":{"accessLevel":"READER","canCompute":false,"canShare":false,"pending":false},"raul.hertz@example.org":{"accessLevel":"WRITER","canCompute":true,"canShare":false,"pending":false}}}`,
    ready: ['pia.gross@example.org', 'raul.hertz@example.org'],
  },
  {
    what: 'rows of a store one below the other',
    text: `*************************** 1. row ***************************
      id: 7
    name: Silja Imhof
   email: silja.imhof@example.org
  active: 1
*************************** 2. row ***************************
      id: 8
    name: Thore Junk
   email: thore.junk@example.org
  active: 0
2 rows in set (0.00 sec)`,
    ready: ['silja.imhof@example.org'],
    waits: ['thore.junk@example.org'],
  },
];
