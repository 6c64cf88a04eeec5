import { A, B, C, type Kind, M } from './kind';

const H = 'ada@home.example.net';

/** Several addresses of one person, by what is said of each, and whoever did something to a record. */
export const addressesOfOne: Kind[] = [
  {
    what: 'objects with a type beside each address',
    text: `[{"name":"Ada","emails":[{"value":"${H}","type":"home"},{"value":"${A}","type":"work"}]},
{"name":"Ben","emails":[{"value":"${B}","type":"work"}]}]`,
    ready: [A, B],
    waits: [H],
  },
  {
    what: 'elements with a type as an attribute',
    text: `<people><person><name>Ada</name><email type="home">${H}</email><email type="work">${A}</email></person>
<person><name>Ben</name><email type="work">${B}</email></person></people>`,
    ready: [A, B],
    waits: [H],
  },
  {
    what: 'elements within elements with what is the first address',
    text: `<people><person><name>Ada</name><emails><email primary="true">${A}</email><email primary="false">${H}</email></emails></person>
<person><name>Ben</name><emails><email primary="true">${B}</email></emails></person></people>`,
    ready: [A, B],
    waits: [H],
  },
  {
    what: 'somebody whose only address is a private one',
    text: `[{"name":"Ada","emails":[{"value":"${A}","type":"work"}]},{"name":"Ben","emails":[{"value":"${B}","type":"home"}]}]`,
    ready: [A],
    either: [B],
  },
  {
    what: 'the file in which a repository keeps who is who',
    text: `# .mailmap
Ada Byron <${A}> <${H}>
Ben Kross <${B}> bkross <ben@old.example.net>
Carla Diaz <${C}>`,
    ready: [A, B, C],
    waits: [H, 'ben@old.example.net'],
  },
  {
    what: 'who made a record, by a login of the system',
    text: `[{"id":1,"username":"abyron","email":"${A}","created_by":{"username":"root","email":"${M}"}},
{"id":2,"username":"system","email":"lims@example.org"},{"id":3,"username":"bkross","email":"${B}"}]`,
    ready: [A, B],
    waits: ['lims@example.org'],
  },
  {
    what: 'Turkish states with a capital that has a dot',
    text: `Adı Soyadı;E-posta;Öğrenim Durumu
Ada Byron;${A};Devam ediyor
Ben Kross;${B};İzinli
Carla Diaz;${C};Kaydı silindi`,
    ready: [A],
    waits: [B, C],
  },
];
