import type { Kind } from './kind';

/** Who does something for users, has what is asked for, or gets what is sent. */
export const othersBesideWishes: Kind[] = [
  {
    what: 'a page of a laboratory that says who trains users',
    text: `Getting help

The core is open from 9 to 5. Sam Hurst (sam.hurst@example.org) trains new users on the NovaSeq, and Ida Moor (ida.moor@example.org) looks after the data. You need an account to see your runs.`,
    ready: [],
    waits: ['sam.hurst@example.org', 'ida.moor@example.org'],
  },
  {
    what: 'a Dutch letter with who guides those who are asked for, and has access',
    text: `Geachte heer De Wit,

Graag toegang voor onze stagiair Tim Visscher (t.visscher@example.org).
Hij wordt begeleid door Noor Prins (n.prins@example.org), die al toegang heeft.`,
    ready: ['t.visscher@example.org'],
    waits: ['n.prins@example.org'],
  },
  {
    what: 'German minutes with who creates an account',
    text: `Laborbesprechung

TOP 1 Abfall: macht Hanna (h.stark@example.org)
TOP 2 Zugänge: Emre Kaya braucht einen (emre.kaya@example.org), Olaf legt ihn an (o.brandt@example.org)`,
    ready: ['emre.kaya@example.org'],
    waits: ['h.stark@example.org', 'o.brandt@example.org'],
  },
  {
    what: 'Japanese minutes with who sees to it',
    text: `議事録
・新任の井上さん（inoue.k@example.org）にBaseSpaceのアカウントを発行する。担当：松田（matsuda.t@example.org）
・次回は来週火曜日`,
    ready: ['inoue.k@example.org'],
    waits: ['matsuda.t@example.org'],
  },
  {
    what: 'a Korean chat that says where files are to be sent',
    text: `정현수: 새로 오신 분 메일 주소 알려 주세요
최유진: choi.yj@example.org 입니다
정현수: 감사합니다. 자료는 제 메일 jung.hs@example.org 로 보내 주세요`,
    ready: ['choi.yj@example.org'],
    waits: ['jung.hs@example.org'],
  },
  {
    what: 'a Portuguese chat with an address behind the question',
    text: `[08:15] Carla: bom dia, alguém pode incluir o Davi no grupo? davi.melo@example.org
[08:17] Leo: eu não consigo, perdi minha senha (leo.pires@example.org)`,
    ready: ['davi.melo@example.org'],
    waits: ['leo.pires@example.org'],
  },
];
