import { phraseGuard } from '../formats/phrase-guard';
import { remembered } from '../formats/remembered';
import { against, saysOut } from '../formats/says-out';
import { type Draft, type Reason, waitingFor } from './entry';
import { countWords, isCapitalisedName } from './names';
import { doubtOfRemark } from './remarks';
import { doubtInFront, sayings, saysRenamed, saysSwapped, saysTakenAway } from './said-otherwise';

/** In front of a person: leave this one out. Words that are names too count in lower case only. */
const leaveOut =
  /(?<![\p{L}\p{N}])(?:(?:say(?:ing)?|said) (?:goodbye|farewell) to|farewell to|verabschied\p{L}*|(?:dire|disons) au revoir à|despedimos|despide|salutiamo|afscheid (?:van|nemen)|żegnamy|avtack\p{L}*|прощаемся|not|don['’]?t|mustn['’]?t|shouldn['’]?t|never|remov(?:e|es|ed|ing)|delet(?:e|es|ed|ing)|exclud(?:e|es|ed|ing)|leav(?:e|es|ing) (?:\p{L}+ ){0,2}out|keep(?:ing)? (?:\p{L}+ ){0,2}out|tak(?:e|ing) (?:\p{L}+ ){0,2}(?:off|out)|kick(?:ed|ing)?|except(?:ing)?|omit|skip|without|unlike|instead of|in place of|rather than|replac(?:e|es|ed|ing)|tak(?:e|es|ing|en) over from|took over from|succe(?:eds|eded|eding)|successor (?:of|to)|übernimmt von|übernahm von|Nachfolger(?:in)? von|succède à|successeu?r(?:e|ice)? d[eiu]|sustituye a|sucede a|sostituisce|subentra a|substitui|sucede a|vervangt|opvolg(?:t|er van)|zastępuje|ersätter|erstatter|efterträder|korvaa|nahrazuje|заменяет|revok(?:e|ed|ing)|uninvite|disinvite|deactivate|suspend|all but|every(?:body|one) (?:[\p{L} ]{0,30} )?but|other than|apart from|no longer|former(?:ly)?|ex-\p{L}+|nicht|kein(?:e|en)?|ohne|außer|statt|anstelle|anstatt|entfern\p{L}*|lösch\p{L}*|ersetzt|ehemalig\p{L}*|sauf|excepté|au lieu d[eu]|à la place d[eu]|supprim\p{L}*|retir(?:er|ez)|remplac\p{L}*|ancien(?:ne)?s?|excepto|en (?:lugar|vez) de|no (?:invit|agreg|añad|inclu)\p{L}*|elimin\p{L}*|quit(?:ar?|en)|d(?:ar|en|é|e) de baja|dar baixa|tranne|invece di|al posto di|rimuov\p{L}*|não|exceto|em vez de|niet|zonder|behalve|verwijder\p{L}*|in plaats van|oprócz|zamiast|usuń|usunąć|не|кроме|вместо|αφαιρέ\p{L}*|διαγράψ\p{L}*|εκτός|χωρίς|להסיר|הסירו?|למחוק|מחקו?|בלי|חוץ מ\p{L}*|حذف|إزالة|احذف\p{L}*|أزل|استبعاد|بدون|باستثناء|удал\p{L}*|убери\p{L}*|убрать|исключ\p{L}*|видал\p{L}*|odebr\p{L}*|odeber\p{L}*|odstra\p{L}*|vyřaď\p{L}*|smaž\p{L}*|smaz\p{L}*|çıkar\p{L}*|silin\p{L}*|töröl\p{L}*|eltávol\p{L}*|ștergeți|ta bort|fjern\p{L}*|slett\p{L}*|poist\p{L}*|remov[ae]m?|retir[ae]n?m?|tirem|saquen|sacar|apaguem?|toglie(?:te|re)|esclud\p{L}*|enlev\p{L}*|ôte[rz]|excluam?|excluir|skreśl\p{L}*|wykreśl\p{L}*|stryk|uteslut\p{L}*|hapus|删除|刪除|移除|删掉|去掉|削除|外して|除いて|제외|삭제|제거|빼|不要|除了|请勿|請勿)(?![\p{Script=Latin}\p{Script=Cyrillic}\p{N}])/iu;
const leaveOutInLowerCase = /(?<![\p{L}\p{N}])(?:drop|pas|sans|sin|non|senza|sem|nie|bez)(?![\p{L}\p{N}])/u;
/** What is said behind a person, besides what states say. */
const isGone =
  /(?<![\p{L}\p{N}])(?:(?:nos |se )(?:va|van|marcha|marchan|deja|dejan)(?: (?:a|de|en|el|la|al|del|este|esta|mañana|pronto)(?!\p{L})|(?=[\s)>]*[.!,;]|[\s)>]*$))|(?:deja|dejará) (?:el|la|nuestro|nuestra)|(?:nous |s['’]en )(?:quitte|quittent|va|vont)|(?:quitte|quittera) (?:le|la|l['’]|notre)|part (?:en|à la|le|fin|au|pour|à)|(?:ci |se ne )(?:lascia|va|vanno)|va via|lascia (?:il|la|l['’]|lo)|(?:vai[- ](?:se )?(?:embora|sair)|sai (?:em|no|na|do|da|a|este)|deixa (?:o|a|nos))|(?:geht|gehen) (?:zum (?:\d|Monats|Jahres|Quartals|Semester|Ende)|Ende|Anfang|Mitte|bald|in (?:Rente|Pension|Ruhestand)|weg|von uns)|verl(?:ässt|assen) (?:uns|die|das|den|unser\p{L}*)|h(?:ört|ören) (?:\p{L}+ ){0,3}auf|(?:vertrekt|vertrekken|gaat weg|verlaat|stopt|stoppen)|odchodz\p{L}*|odejdz\p{L}*|(?:slutar|slutter|stopper|lopettaa|lähtee)|(?:odchází|odchádza|skončí|končí)|(?:уходит|увольняется|уходят|йде від нас|звільняється)|(?:ayrılıyor|ayrılacak)|(?:leaves|leave) (?:us|the|our|at|on|in|by|soon|next|this|tomorrow|end of|mid)|leaves (?:today|shortly|after|before)(?!\p{L})|stops working|finishes (?:on|in|at|next)(?!\p{L})|(?:but )?only (?:once|when|if|after|as soon as)(?!\p{L})|erst(?:,)? (?:wenn|sobald|nachdem|nach)|(?:seulement|uniquement) (?:quand|si|après|lorsqu)|s[oó]lo (?:cuando|si|después|tras)|solo (?:quando|se|dopo)|(?:só|somente|apenas) (?:quando|se|depois|após)|(?:alleen|pas) (?:als|wanneer|na|nadat)|dopiero (?:gdy|po|jak|kiedy)|först när|først når|(?:только|лишь) (?:когда|после|если)|(?:fliegt|fliegen|muss|müssen|soll|sollen|kann|können|kommt|geht) (?:\p{L}+ )?(?:raus|weg|heraus)|(?:skip|remove|delete|drop|exclude|omit|ignore|forget) (?:him|her|them|this one|that one)|leave (?:him|her|them) out|(?:lasst?|lassen Sie) (?:ihn|sie) (?:weg|raus|aus)|(?:ihn|sie) (?:bitte )?(?:weglassen|rauslassen|auslassen)|on (?:parental|maternity|paternity|sick|medical|study|sabbatical) leave|on sabbatical|(?:in|im) (?:Elternzeit|Mutterschutz|Sabbatical)|en congé (?:maternité|paternité|parental|maladie|sabbatique)|de baja|en excedencia|in (?:maternità|aspettativa|congedo)|de licença|(?:zwangerschaps|ouderschaps)verlof|na urlopie|föräldraledig\p{L}*|(?:barsels|forældre)orlov|foreldrepermisjon|в (?:декрете|отпуске)|у (?:декреті|відпустці)|(?:does|do|did|will)(?:n['’]t| not) need|no need|brauch\p{L}* [^.!?@]{0,30}?(?:kein\p{L}*|nicht)|(?:n['’]a|n['’]ont) pas besoin|no (?:lo |la |le )?necesita\p{L}*|non (?:ne )?(?:ha|hanno|ho) (?:più )?bisogno|não (?:vai )?precisa\p{L}*|hoeft (?:er )?(?:niet|geen)|nie potrzebuj\p{L}*|behöver (?:inte|ingen)|trenger ikke|behøver ikke|не нуж(?:ен|на|но|ны)|не потріб\p{L}*|nur zur (?:Kenntnis|Info\p{L}*)|just for (?:your )?info\p{L}*|for now not|not for now|vorerst nicht|erst ?mal nicht|pas pour l['’]instant|por ahora no|per ora no|por enquanto não|voorlopig niet|na razie nie|пока (?:что )?не|mudou-se (?:para|de)|se (?:mudó|trasladó|ha mudado|ha trasladado)|si è trasferit\p{L}*|is verhuisd|przeni(?:ósł|osła) się|har flytt\p{L}*|переш(?:ёл|ел|ла)|переехал\p{L}*|(?:has|have|had) (?:(?:full|an?|the|their|her|his|valid) )?(?:access|accounts?|licen[cs]es?|logins?|one|it) already|(?:hat|haben) (?:\p{L}+ ){0,2}(?:Zugang|Zugriff|Konto|Account|Lizenz) (?:schon|bereits)|(?:has|have|had) (?:already |since |now |recently |just )?(?:left|gone|moved|retired|quit|resigned)|(?:is|are|was|were) (?:gone|leaving|fired|dismissed|not )|(?:is|are|was)n['’]?t|moved on|(?:can|may|should|must|to) (?:now |also |please )?(?:be )?(?:removed|deleted|taken (?:off|out)|dropped)|(?:can|may|should|must) (?:now )?go(?! (?:to|in|with|ahead))\b|(?:duplicate|dup|copy) of|same (?:person )?as|(?:kann|können|soll|sollen|muss|müssen|bitte|darf|dürfen) [^.!?@]{0,30}?(?:gelöscht|entfernt|raus|weg|gestrichen|ausgetragen|abgemeldet|deaktiviert)|(?:peut|doit|est à|à) (?:être )?(?:retir|supprim|enlev)\p{L}*|hay que (?:quitar|eliminar|borrar|sacar)\p{L}*|(?:debe|puede)n? (?:ser )?(?:eliminad|borrad|quitad|quitar|eliminar)\p{L}*|(?:va|vanno|può essere|possono essere) (?:rimoss|tolt|eliminat|cancellat)\p{L}*|da (?:togliere|rimuovere|eliminare)|(?:deve|devem|pode) ser (?:removid|excluíd|retirad)\p{L}*|(?:mag|moet|kan|mogen|moeten|kunnen) (?:er ?af|weg|eruit|verwijderd)|(?:do|należy|można|trzeba) (?:usunięcia|usunąć|wykreślić|skreślić)|(?:kan|ska|bör) tas bort|(?:kan|skal|bør) (?:fjernes|slettes)|(?:нужно|надо|следует|можно) (?:убрать|удалить|исключить)|already (?:has|have|had|is|are|got|in|a member|invited|added|registered|there|done)|(?:has|have|had|got|is|are|was|were)(?:['’]s)? already (?:been |got )?(?:an? |in\b|access|account|member|invited|added|registered|there|done)|mov(?:es|ed|ing) (?:on|away|to (?:another|a different|a new))|went to another|works? elsewhere|changed (?:jobs|companies)|should (?:not|be removed)|must (?:not|be removed)|to be removed|no longer|not (?:needed|required|any ?more|part|here|with us)|verlassen|nicht (?:mehr|hinzu|einlad|aufnehm|aufzunehm|dazu)|gekündigt|hat(?:te)? (?:schon|bereits)|ist (?:schon|bereits)|haben (?:schon|bereits)|hat (?:uns|die) [^.!?]{0,30}verlassen|weggegangen|n['’](?:est|a|ont|en a|aura|y est) plus|ne \p{L}+ plus|ne (?:fait|travaille|doit)|(?:a|est|ont|sont) déjà|a quitté|est partie?|ya no|ya (?:tiene|está|es)|se (?:fue|ha ido)|dejó|ha dejado|non \p{L}+ più|(?:ha|è|sono) già|ha lasciato|já não|não \p{L}+ mais|não (?:trabalha|está|faz)|já (?:tem|está|é)|saiu|deixou|niet meer|uit dienst|heeft (?:al|reeds)|is (?:al|reeds)|heeft .{0,30}verlaten|weg bij|już nie|ma już|jest już|odszedł|odeszła|больше не|більше не|вже не|звільни\p{L}*|artık [^.!?@]{0,30}(?:çalışmıyor|değil|yok|görev yapmıyor)|(?:işten|gruptan|ekipten) ayrıl\p{L}*|ayrıldı|už [^.!?@]{0,20}ne\p{L}{3,}|již ne\p{L}{3,}|odešel|odešla|már nem|elment|távozott|nu mai|a plecat|inte (?:längre|kvar)|slutat|slutade|har lämnat|ikke (?:længere|lenger)|er (?:sluttet|stoppet)|har (?:sluttet|forladt|forlatt)|ei (?:ole )?enää|on lähtenyt|δεν \S+ πια|έφυγε|αποχώρησε|لم يعد|غادر|כבר לא|עזב|više ne|otiš(?:ao|la)|вече не|напусна|không còn|đã nghỉ|tidak lagi|sudah (?:keluar|pindah)|уже (?:есть|имеет|в|добавлен\p{L}*)|уволил\p{L}*|ушёл|ушел|ушла|已离职|已離職|已经离开|离开了|退職し|辞め|퇴사)(?![\p{Script=Latin}\p{Script=Cyrillic}\p{N}])/iu;
/** The same in scripts without blanks between words; there the verb comes last. */
const isGoneDense =
  /退職|退社|離職|离职|離開|离开|辞め|辞职|退会|退学|異動し|卒業し|毕业|移除|删除|刪除|削除|除外|外して|除いて|剔除|去掉|不要|いなく|不再|不用|不需要|无需|無需|不必|必要ありません|不要です|필요 ?없|퇴사|퇴직|삭제|제외|빼 ?주|탈퇴|그만두/u;
const leaveOutDense =
  /(?:删除|刪除|移除|删掉|去掉|剔除|取消|不要(?:添加|加|邀请)?|除了|请勿|請勿)[^。！？、，,@]{0,8}$/u;
const someLetters = /\p{L}{2}/u;
const sentenceEnd = /[.!?。！？]["')\]]*(?=\s|$)|[。！？]/gu;
/** A heading of those who are to be taken away. */
const toGo =
  /^[\s>#*=-]*(?:\p{L}+\s+){0,3}(?:to (?:be )?(?:removed?|deleted?|dropped)|(?:zu|zum) (?:löschen|entfernen|Löschen|Entfernen|deaktivieren)|à (?:supprimer|retirer|enlever)|(?:a|para|por) (?:eliminar|borrar|quitar|retirar|remover|excluir)|da (?:rimuovere|eliminare|togliere)|te verwijderen|do usunięcia|(?:ska|skal) (?:tas bort|fjernes|slettes|væk|bort)|к удалению|на удаление|na odstranění)[\s=*#]*$/iu;
/** A link of a page that leads past its menu. */
const toContent = /^[\s>*-]*skip (?:to|navigation|links?|ahead)(?!\p{L})/iu;
/** Goes on about whoever was spoken of last. */
const pronoun =
  /^\s*(?:he|she|they|er|sie|il|elle|ils|él|ella|lui|lei|ele|ela|hij|zij|ze|on|ona|он|она|彼|彼女|他|她)\s/iu;
const joint =
  /^[\s,;&+/()<>"'[\]]*(?:(?:and|or|nor|und|oder|noch|et|ou|ni|y|o|e|en|i|или|и|和)\b)?[\s,;&+/()<>"'[\]]*$/iu;
/** Between two people, it begins what is said of the second. */
const clauseOfNext = /^[\s,;>)\]]*(?:and|und|et|y|e|en|i|oraz|и|och|og)\s/iu;
/** `Doe, Jane <`: what stands in front of a person is a name and nothing else. */
const familyNameFirst = /^[\s,;>"'„“«]*\p{Lu}\p{Ll}+, \p{Lu}\p{Ll}+(?: \d+)?["'”“»]*\s*<$/u;
/** Whoever has told or asked the writer something. */
const hasSaid =
  /^[\s)>\]"'”]*(?:(?:has |have |had |also |just )*(?:approved|requested|authori[sz]ed|endorsed|granted|ordered) (?:\p{L}+ ){0,3}for(?! (?:himself|herself|themselves))|hat (?:\p{L}+ ){0,3}für|a (?:approuvé|demandé|validé) (?:\p{L}+ ){0,3}pour|ha (?:aprobado|solicitado|approvato|richiesto) (?:\p{L}+ ){0,3}(?:para|per)|(?:has |had |also |just )*(?:asked|told|wrote|informed|reminded|e-?mailed|instructed) (?:me|us)(?!\p{L})|(?:has |had )?(?:said|says|suggested|mentioned|thinks|wrote) that|hat (?:mich|uns) (?:\p{L}+ )?(?:gebeten|informiert|gefragt|beauftragt)|m['’]a (?:demandé|dit|chargé)|(?:in the loop|in (?:copy|cc)|informed|posted|up to date|auf dem Laufenden|in Kopie|auf Kopie|im Bilde|au courant|informée?|en copie|en copia|al tanto|al corriente|in copia|al corrente|em cópia|a par|op de hoogte|in kopie|w kopii|na bieżąco|uppdaterad|i kopia|orienteret|в курсе|в копии)|nous a (?:demandé|dit)|(?:me|nos) (?:pidió|ha pedido|dijo)|(?:mi|ci) ha (?:chiesto|detto)|(?:me|nos) pediu|vroeg (?:me|mij|ons)|heeft (?:me|mij|ons) gevraagd|(?:po)?prosił[a]? (?:mnie|nas)|bad (?:mig|meg|oss|os)|попросил[а]? (?:меня|нас))(?!\p{L})/iu;
const maxStretch = 400;
const sign = /[→⇒⟶➔➜?？]|[-=]>|[^\0-\u02FF]|(?<!\d)(?:19|20)\d\d(?!\d)/;
/** Whether a text has a word of what is said of people. False is sure. */
export const mayBeSaid = phraseGuard(
  [leaveOut, leaveOutInLowerCase, isGone, ...sayings, ...against.patterns],
  against.lists,
);
/** A quick test of what stands between people: only there anything can be said of them. False is sure. */
const maySay = (stretch: string): boolean => stretch.length > 2 && (sign.test(stretch) || mayBeSaid(stretch));

/**
 * What a sentence says of the people in it: `not tom@example.org, he has left`, `please remove …`, `… is no longer with us`.
 * Whoever is to be left out, or has left, waits.
 * @param drafts of one line that is no row of a table
 */
export function doubtSaidOut(line: string, drafts: readonly Draft[]): void {
  const people = drafts.filter(
    ({ finding: { kind, person, state } }) =>
      person !== '' && (kind === 'address' || (kind === 'userId' && state !== 'doubtful')),
  );
  let end = 0;
  let reason: Reason | undefined;
  let isFrontWorth = false;
  let standsFor: Draft | undefined;
  let isBehindWorth = false;
  for (const [index, draft] of people.entries()) {
    const from = startOf(line, draft);
    const front = line.slice(Math.max(end, from - maxStretch), from);
    isFrontWorth = index === 0 ? maySay(front) : isBehindWorth;
    if (!joint.test(front))
      reason =
        isFrontWorth && draft !== standsFor && !familyNameFirst.test(front)
          ? reasonOfSentence(front)
          : undefined;
    end = Math.min(draft.to, from + draft.finding.person.length);
    const next = people[index + 1];
    const nextFrom = next === undefined ? line.length : startOf(line, next);
    const stretch = line.slice(end, Math.min(nextFrom, end + maxStretch));
    const isNextName = next !== undefined && nameOfNext.test(stretch);
    const behind = next === undefined || isNextName ? stretch : stretch.replace(beginOfNext, saidOfNext);
    if (next?.name === '' && draft.name !== '' && /^>\s*<$/.test(behind)) wait(next, 'otherAddress');
    isBehindWorth = maySay(stretch);
    if (!isBehindWorth || isNextName) {
      if (reason) wait(draft, reason);
      continue;
    }
    const isOut =
      someLetters.test(behind) &&
      (saysTakenAway(front, behind) ||
        (!(next && clauseOfNext.test(behind)) && saysGone(behind, draft.name)));
    const further =
      next === undefined ? '' : line.slice(nextFrom + next.finding.person.length, nextFrom + maxStretch);
    if (next !== undefined && saysRenamed(behind)) wait(draft, 'otherAddress');
    else if (next !== undefined && saysSwapped(front, behind, further)) {
      wait(draft, 'outOfUse');
      standsFor = next;
    } else if (reason ?? isOut) wait(draft, reason ?? 'outOfUse');
    else if (hasSaid.test(behind)) wait(draft, 'otherPerson');
    else {
      const remark = doubtOfRemark(behind, next === undefined);
      if (remark) wait(draft, remark);
    }
  }
}

/** `add … to our group, and remove …`: what begins with the next person is not said of this one. */
const beginOfNext =
  /(?:[,;:.]\s*|\s(?:and|but|und|aber|et|mais|y|pero|e|ma|mas|en|maar|i|ale|och|men|og|и|но|а)\s)\s*[^,;:.\n]*$/iu;
/** `; Kross, Ben (left) <`: all of it is the next one's name. */
const nameOfNext = /^>?\s*[,;]\s*[^<>@]*<$/;
const saidOfNext = (tail: string): string => (saysLeaveOut(tail) ? ' ' : tail);

const reasonOfSentence = remembered((front: string): Reason | undefined => {
  const sentence = lastSentence(front);
  if (saysLeaveOut(sentence)) return 'outOfUse';
  return /\p{L}.?\p{L}/u.test(sentence) ? doubtInFront(sentence) : undefined;
});

function startOf(line: string, draft: Draft): number {
  const found = line.indexOf(draft.finding.person, draft.from);
  return found < 0 || found > draft.to ? draft.from : found;
}

function wait(draft: Draft, reason: Reason): void {
  draft.finding = waitingFor(draft.finding, reason);
  if (!(isCapitalisedName(draft.name) && countWords(draft.name) > 1)) draft.name = '';
}

const saysLeaveOut = (text: string): boolean =>
  someLetters.test(text) &&
  (leaveOut.test(text) || leaveOutInLowerCase.test(text) || leaveOutDense.test(text));

function lastSentence(text: string): string {
  let at = 0;
  for (const { index, 0: sign } of text.matchAll(sentenceEnd))
    if (index + sign.length < text.trimEnd().length) at = index + sign.length;
  return text.slice(at);
}

function saysGone(behind: string, name: string): boolean {
  const isName =
    name !== '' &&
    isCapitalisedName(name) &&
    (countWords(name) > 1 || !saysOut(name)) &&
    !isGoneDense.test(name);
  return goesOnGone(isName ? behind.replace(name, ' ') : behind);
}

const goesOnGone = remembered((text: string): boolean => {
  if (!someLetters.test(text)) return false;
  return sentencesOn(text).some(
    (sentence) => isGone.test(sentence) || saysOut(sentence) || isGoneDense.test(sentence),
  );
});

/** The rest of the sentence that a person stands in, and the next one if it goes on about that person. */
function sentencesOn(text: string): string[] {
  const sentences = text.split(/(?<=[.!?])(?!(?<=\d\.)\s+[\p{Ll}\d])\s+|(?<=[。！？])/u);
  const [first = '', second = ''] = sentences;
  return pronoun.test(second) ? [first, second] : [first];
}

/** Whether a sentence without addresses says of somebody that they are out. */
export const saysSomebodyOut = (sentence: string): boolean =>
  saysLeaveOut(sentence) || isGone.test(sentence) || saysOut(sentence) || isGoneDense.test(sentence);

/**
 * Whether a line without people is the begin of a list of those who are out: `These have left:`, `Please do not add`.
 */
export function announcesOut(line: string): boolean {
  const sentence = lastSentence(line.slice(-maxStretch)).trim();
  if (toContent.test(sentence)) return false;
  // `Who has left?`: the answer stands below.
  if (
    /^[\s>]*(?:who|which|whom|anyone who|wer|wen|welche\p{L}*|qui|quién(?:es)?|chi|quem|wie|kto|vem|hvem|hvilke\p{L}*|кто|хто)(?!\p{L})[^?]{3,}\?$/iu.test(
      sentence,
    )
  )
    return saysLeaveOut(sentence) || isGone.test(sentence) || saysOut(sentence);
  if (/[.!?。！？]$/u.test(sentence)) return false;
  if (toGo.test(sentence)) return true;
  if (/[:：]$/u.test(sentence)) return saysLeaveOut(sentence) || isGone.test(sentence) || saysOut(sentence);
  const words = sentence.split(/\s+/).slice(-3).join(' ');
  return saysLeaveOut(words) && countWords(sentence) < 12;
}
