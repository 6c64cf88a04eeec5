import type { Kind } from './kind';

/** Requests in many languages, each with somebody who is not to be invited. */
export const petitions: Kind[] = [
  {
    what: 'a Spanish note of who comes and who goes',
    text: `Hola, en diciembre se incorpora Alba Cano (alba.cano@example.org) y necesita acceso. Bruno Díaz (bruno.diaz@example.org) se va a fin de mes.`,
    ready: ['alba.cano@example.org'],
    waits: ['bruno.diaz@example.org'],
  },
  {
    what: 'a French note of who takes the place of whom',
    text: `Bonjour, Camille Roy <camille.roy@example.org> remplace Denis Sault <denis.sault@example.org> à partir de lundi, pouvez-vous lui ouvrir un accès ?`,
    ready: ['camille.roy@example.org'],
    waits: ['denis.sault@example.org'],
  },
  {
    what: 'an Italian note with one who is no longer there',
    text: `Ciao, potresti aggiungere elena.fabbri@example.org? Fabio Greco (fabio.greco@example.org) non fa più parte del gruppo.`,
    ready: ['elena.fabbri@example.org'],
    waits: ['fabio.greco@example.org'],
  },
  {
    what: 'a Portuguese note with one who has moved',
    text: `Bom dia! Podem dar acesso à Gabi Horta (gabi.horta@example.org)? O Hugo Iglésias (hugo.iglesias@example.org) mudou de instituição e já não precisa.`,
    ready: ['gabi.horta@example.org'],
    waits: ['hugo.iglesias@example.org'],
  },
  {
    what: 'a Dutch note with whom to leave out',
    text: `Hoi, graag toegang voor ilse.jansen@example.org en jeroen.klaassen@example.org, maar niet voor karel.linden@example.org.`,
    ready: ['ilse.jansen@example.org', 'jeroen.klaassen@example.org'],
    waits: ['karel.linden@example.org'],
  },
  {
    what: 'a Polish note of who takes the place of whom',
    text: `Dzień dobry, proszę dodać Lenę Mazur (lena.mazur@example.org) zamiast Marka Nowaka (marek.nowak@example.org).`,
    ready: ['lena.mazur@example.org'],
    waits: ['marek.nowak@example.org'],
  },
  {
    what: 'a Swedish note with one who has ended',
    text: `Hej! Kan ni lägga till nils.olsson@example.org och olivia.palm@example.org? Per Quist (per.quist@example.org) har slutat.`,
    ready: ['nils.olsson@example.org', 'olivia.palm@example.org'],
    waits: ['per.quist@example.org'],
  },
  {
    what: 'a Danish note with one to take out',
    text: `Hej, vil I tilføje rasmus.skov@example.org? Og fjern gerne signe.toft@example.org, hun er stoppet.`,
    ready: ['rasmus.skov@example.org'],
    waits: ['signe.toft@example.org'],
  },
  {
    what: 'a Czech note with one who has left',
    text: `Dobrý den, prosím přidejte tereza.urbanova@example.org. Václav Zeman (vaclav.zeman@example.org) už u nás nepracuje.`,
    ready: ['tereza.urbanova@example.org'],
    waits: ['vaclav.zeman@example.org'],
  },
  {
    what: 'a Russian note with one who has left',
    text: `Здравствуйте! Добавьте, пожалуйста, anna.orlova@example.org и boris.panin@example.org. Виктор Рогов (viktor.rogov@example.org) у нас больше не работает.`,
    ready: ['anna.orlova@example.org', 'boris.panin@example.org'],
    waits: ['viktor.rogov@example.org'],
  },
  {
    what: 'a Turkish note with one who has left',
    text: `Merhaba, lütfen gruba can.aydin@example.org ve deniz.bulut@example.org kişilerini ekleyin. Ece Cetin (ece.cetin@example.org) ayrıldı.`,
    ready: ['can.aydin@example.org', 'deniz.bulut@example.org'],
    waits: ['ece.cetin@example.org'],
  },
  {
    what: 'a Chinese note with one who has graduated',
    text: `老师好，请给郭涛（tao.guo@example.edu）和林静（jing.lin@example.edu）开通权限。何勇（yong.he@example.edu）已经毕业，不用加了。`,
    ready: ['tao.guo@example.edu', 'jing.lin@example.edu'],
    waits: ['yong.he@example.edu'],
  },
  {
    what: 'a Japanese note with one who moves',
    text: `佐々木（mei.sasaki@example.org）を追加してください。井上（sota.inoue@example.org）は異動したので不要です。`,
    ready: ['mei.sasaki@example.org'],
    waits: ['sota.inoue@example.org'],
  },
  {
    what: 'a Korean note with one to take out',
    text: `임수빈(subin.lim@example.org) 추가 부탁드립니다. 강태오(taeo.kang@example.org)는 빼 주세요.`,
    ready: ['subin.lim@example.org'],
    waits: ['taeo.kang@example.org'],
  },
  {
    what: 'an English note with a condition',
    text: `Please invite fran.gale@example.org now. gus.hart@example.org only once his contract is signed.`,
    ready: ['fran.gale@example.org'],
    waits: ['gus.hart@example.org'],
  },
  {
    what: 'an English note with one who only wants to be told',
    text: `Can you set up hope.ivers@example.org? Please keep ian.james@example.org in the loop.`,
    ready: ['hope.ivers@example.org'],
    waits: ['ian.james@example.org'],
  },
  {
    what: 'a German note with one who is on leave',
    text: `Bitte Jana Kolb (jana.kolb@example.org) hinzufügen. Kathrin Lutz (kathrin.lutz@example.org) ist bis auf Weiteres in Elternzeit und wird erst 2027 wieder gebraucht.`,
    ready: ['jana.kolb@example.org'],
    waits: ['kathrin.lutz@example.org'],
  },
  {
    what: 'a German note with one who was added by mistake',
    text: `Linus Mey (linus.mey@example.org) soll rein. Marie Noll (marie.noll@example.org) stand versehentlich auf der Liste.`,
    ready: ['linus.mey@example.org'],
    waits: ['marie.noll@example.org'],
  },
];
