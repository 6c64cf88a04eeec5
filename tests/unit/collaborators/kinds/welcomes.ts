import type { Kind } from './kind';

/** Sentences that ask for everybody in them, in words near to those of leaving. */
export const welcomes: Kind[] = [
  {
    what: 'a German request with somebody who goes to a course',
    text: `Anna Ulm (anna.ulm@example.org) geht zum NGS-Kurs und braucht vorher einen Zugang.`,
    ready: ['anna.ulm@example.org'],
  },
  {
    what: 'a request for somebody who finishes a thesis',
    text: `Please add bela.voss@example.org, who finishes her PhD next year and needs the run data until then.`,
    ready: ['bela.voss@example.org'],
  },
  {
    what: 'a request for somebody who has left another group for ours',
    text: `Please invite carlo.wien@example.org: he joined us last week from the imaging facility.`,
    ready: ['carlo.wien@example.org'],
  },
  {
    what: 'a French request for somebody who arrives',
    text: `Bonjour, Diane Xavier (diane.xavier@example.org) arrive lundi dans notre équipe, merci de lui créer un accès.`,
    ready: ['diane.xavier@example.org'],
  },
  {
    what: 'a Spanish request for somebody who begins',
    text: `Buenos días: Elena Yáñez (elena.yanez@example.org) empieza el lunes y necesita acceso a BaseSpace.`,
    ready: ['elena.yanez@example.org'],
  },
  {
    what: 'an Italian request for somebody who works with us',
    text: `Buongiorno, Fulvia Zanin (fulvia.zanin@example.org) lavora con noi da ottobre e avrebbe bisogno dell'accesso.`,
    ready: ['fulvia.zanin@example.org'],
  },
  {
    what: 'a Dutch request for somebody who goes to work with data',
    text: `Hallo, Gijs Aalbers (gijs.aalbers@example.org) gaat met de data werken, kan hij toegang krijgen?`,
    ready: ['gijs.aalbers@example.org'],
  },
  {
    what: 'a Portuguese request for somebody who comes back',
    text: `Olá, a Helena Brito (helena.brito@example.org) voltou da licença e precisa de acesso novamente.`,
    ready: [],
    either: ['helena.brito@example.org'],
  },
  {
    what: 'a Chinese request for new people',
    text: `新来的同学：曹阳 yang.cao@example.edu，邓丽 li.deng@example.edu，请帮忙开通，谢谢！`,
    ready: ['yang.cao@example.edu', 'li.deng@example.edu'],
  },
  {
    what: 'a Japanese request for new people',
    text: `新メンバーの池田（haruto.ikeda@example.org）と橋本（yua.hashimoto@example.org）を招待していただけますか。`,
    ready: ['haruto.ikeda@example.org', 'yua.hashimoto@example.org'],
  },
  {
    what: 'a Korean request for new people',
    text: `신입 연구원 배지훈(jihoon.bae@example.org), 서예린(yerin.seo@example.org) 초대 부탁드립니다.`,
    ready: ['jihoon.bae@example.org', 'yerin.seo@example.org'],
  },
  {
    what: 'names glued to brackets',
    text: `Ida Cords(ida.cords@example.org), Jan Dirks(jan.dirks@example.org)`,
    ready: ['ida.cords@example.org', 'jan.dirks@example.org'],
  },
  {
    what: 'a Polish request for a new person',
    text: `Cześć, od grudnia pracuje z nami Kamila Ejsmont (kamila.ejsmont@example.org), poproszę o dostęp.`,
    ready: ['kamila.ejsmont@example.org'],
  },
  {
    what: 'a Russian request for new people',
    text: `Добрый день! У нас новые сотрудники: Лев Фомин (lev.fomin@example.org) и Майя Громова (maya.gromova@example.org). Откройте им доступ.`,
    ready: ['lev.fomin@example.org', 'maya.gromova@example.org'],
  },
  {
    what: 'a request for somebody in the left wing',
    text: `Nora Hintz (nora.hintz@example.org), left wing, room 12, needs access too.`,
    ready: ['nora.hintz@example.org'],
  },
  {
    what: 'a table with remarks that say nothing against anybody',
    text: `Name,Email,Notes
Olaf Illner,olaf.illner@example.org,moved here from Lyon in 2025
Pia Jaeger,pia.jaeger@example.org,left-handed
Ron Kuhn,ron.kuhn@example.org,only mornings`,
    ready: ['olaf.illner@example.org', 'pia.jaeger@example.org', 'ron.kuhn@example.org'],
  },
  {
    what: 'a table with devices beside people',
    text: `Name,Email,Instrument
Sina Lamm,sina.lamm@example.org,NextSeq
Tom Mahr,tom.mahr@example.org,MiSeq`,
    ready: ['sina.lamm@example.org', 'tom.mahr@example.org'],
  },
  {
    what: 'a list in brackets',
    text: `[uli.nord@example.org, vera.oest@example.org, willi.pohl@example.org]`,
    ready: ['uli.nord@example.org', 'vera.oest@example.org', 'willi.pohl@example.org'],
  },
  {
    what: 'a list of user IDs in brackets behind a label',
    text: `users: (xquast, yriem2, z.sand)`,
    ready: ['xquast', 'yriem2', 'z.sand'],
  },
];
