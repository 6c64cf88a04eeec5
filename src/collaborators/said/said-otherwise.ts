import { phraseGuard } from '../../formats/words/phrase-guard';
import type { Reason } from '../entry';
import { mistaken } from '../words/labels';

const name = "(?:[\\s,]+[\\p{L}.'’-]+){0,4}";
const opened = '[\\s:,(<"\'“„«[]*$';
/** Verbs and nouns behind which somebody stands to whom one may write. */
const toContact =
  'see|(?:please|pls|kindly|just|then|or|to|can|could|should) (?:e-?mail|ring|call|phone|text|ping|message|write)|siehe|vgl\\.|cf\\.|voir|véase|vedi|zie|talk to|speak (?:to|with)|check with|contact(?:ing|ez|er|ar|e[nr]?|t?are|tate)?|reach(?: out to)?|get in touch with|(?<!^[^\\p{L}]*)(?:wr(?:ite|iting) to|mail to)|ask|inform|notify|bill(?:ed)?(?: it| this| them)? to|(?:invoices?|bills?|costs?)(?: (?:goes|go|is|are|should (?:go|be sent)|to be sent|it|this|them))? to|charge(?: it| this| them)? to|Rechnung(?:en)?(?: \\p{L}+){0,2} an|fakturier\\p{L}* an|factur\\p{L}*(?: au nom d[eu]|(?: bitte)? à)|factur\\p{L}*(?: \\p{L}+){0,2} (?:a|à|para|para)|fattur\\p{L}*(?: \\p{L}+){0,2} a|factu(?:ur|reren)(?: \\p{L}+){0,2}(?: naar| aan)?|faktur\\p{L}*(?: \\p{L}+){0,2} (?:na|do|till|til)|cc|in copy|let(?! in)|reply to|respond to|report to|refer to|turn to|apply to|queries to|questions to|questions\\??|wende\\p{L}* (?:Sie )?sich(?: bitte)? an|melde\\p{L}* (?:Sie )?sich(?: bitte)? bei|Rückfragen|Fragen|bei Fragen|Auskunft|schreib\\p{L}*|frag\\p{L}*|informier\\p{L}*|écri(?:re|vez) à|questions? :?|adresse[rz](?:-vous)? à|demande[rz] à|informe[rz]|prévene[rz]|escrib\\p{L}* a|pregunt\\p{L}* a|dudas|consultas|avis\\p{L}* a|póngase en contacto con|scriv\\p{L}* a|chied\\p{L}* a|domande|rivolg\\p{L}*(?: a)?|escrev\\p{L}* (?:a|para)|dúvidas|fale com|vragen|mail(?:en)? naar|neem contact op met|stuur|pytania|kontakt(?:ować|uj|owac)?(?: się)?(?: z)?|pisać (?:do|na)|kontakta|kontakte|frågor|spørsmål|kysymykset|вопрос\\p{L}*|пишите|обращ\\p{L}*|свяж\\p{L}* с|お問い合わせ|ご連絡|联系|聯繫|咨询|문의';
const contacting = new RegExp(`(?<!\\p{L})(?:${toContact})(?!\\p{L})${name}${opened}`, 'iu');
/** `My supervisor is …`, `Ansprechpartnerin ist …`. */
const isSomebody = new RegExp(
  `(?<!\\p{L})(?:supervisor|manager|boss|line manager|contact(?: person)?|assistant|secretary|approver|host|Ansprechpartner\\p{L}*|Kontaktperson|Vorgesetzt\\p{L}*|Betreuer\\p{L}*|Assistent\\p{L}*|responsable|encadrant\\p{L}*|interlocut\\p{L}*|jef[ea]|tutor\\p{L}*|contacto|responsabile|referente|capo|chef[ei]?|gestor\\p{L}*|responsável|leidinggevende|contactpersoon|begeleider|przełożon\\p{L}*|kierownik\\p{L}*|opiekun\\p{L}*)\\s+(?:is|are|ist|est|es|è|é|jest|är|er|on)${name}${opened}`,
  'iu',
);
/** `(on behalf of …)`, `c/o …`, `exported by …`, `signed in as …`: somebody through whom, or by whom. */
const byOrThrough =
  /(?<!\p{L})(?:^\s*(?:by|von|durch|par|por|da|door|przez|av|af|от|від)|(?:thanks|thank you|danke|dank|merci|gracias|grazie|obrigad[oa]) (?:to|an|à|a|al|ao|alla|dem|der)(?: \p{Lu}[\p{L}.-]*){0,3}|(?:on|in) behalf of|c\/o|(?:im Namen|im Auftrag|in Vertretung) (?:von|der|des)|z\. ?Hd\.|au nom d[eu]|pour le compte d[eu]|en nombre de|por cuenta de|per conto di|em nome d[eoa]|namens|w imieniu|(?:logged|signed)[ -]in(?: as)?|(?:angemeldet|eingeloggt) als|connectée? (?:en tant que|avec le compte)|(?:conectad[oa]|sesión iniciada|logado|collegat[oa]|conness[oa]|accesso effettuato) co(?:mo|me)|(?:ingelogd|aangemeld) als|zalogowan[ya] jako|(?:inloggad|logget (?:ind|inn)) som|вы вошли как|(?!(?:us|need|requir|access|want|shar)ed )\p{L}{3,}ed by|(?:sent|written|made|led|run|put together) by|(?:approval|consent|permission|sign-off|authori[sz]ation|confirmation) (?:of|from|by)|(?:Genehmigung|Freigabe|Zustimmung|Bestätigung) (?:von|durch|des|der)|(?:approbation|accord|autorisation|validation) d[eu]|(?:aprobación|autorización|aprovação|autorização) d[eo]|(?:approvazione|autorizzazione) d[ei]|(?:goedkeuring|toestemming) van|(?:zgody|akceptacji)|^\s*(?:assigned to|zugewiesen an|assignée? à|asignad[oa] a|assegnat[oa] a|atribuíd[oa] a|toegewezen aan|przypisan[oeya]+ do|tilldela[dt]|tildelt(?: til)?|назначен[оаы]?)|(?:erstellt|exportiert|beantragt|genehmigt|gepflegt|geändert|bereitgestellt|eingeladen|zusammengestellt) (?:von|durch)|(?:créée?|exportée?|demandée?|approuvée?|préparée?|invitée?) par|(?:cread|exportad|solicitad|aprobad|preparad|invitad|enviad|criad|aprovad)[oa] por|(?:creat|esportat|richiest|approvat|preparat|invitat)[oa] da|(?:aangemaakt|aangevraagd|goedgekeurd|opgesteld|uitgenodigd) door|(?:utworzon|przygotowan|zatwierdzon)[eya] przez|(?:skapad|godkänd|skapat|oprettet|opprettet|godkendt) a[vf])[\s:(<"'[]*$/iu;
/** In scripts without blanks between words: in copy, or to be asked. */
const denseCopy =
  /(?:抄送|抄給|副本|知会|知會|联系|聯繫|聯絡|联络|咨询|諮詢|询问|詢問|参考|참조|문의)(?:给|給|은|는)?[\s:：(（]*$/u;
const denseDoer = /(?:担当者?|責任者|负责人|負責人|담당자?)\s*[:：]\s*[^\s@。、，,:：]{0,12}[\s(（]*$/u;
/** A label in front of an address is judged as one. */
const earlierInFront =
  /(?<!\p{L})(?<!as )(?:bisher|vorher|früher|previously|formerly|before|old|was|war|avant|antes|prima)\s*[:=]\s*[<"']*$/iu;
const changedFrom =
  /(?<!\p{L})(?:chang\p{L}*|switch\p{L}*|mov\p{L}*|renam\p{L}*|migrat\p{L}*|geändert\p{L}*|gewechselt|umgestellt|chang[ée]\p{L}*|cambi\p{L}*|mudou|gewijzigd|zmieni\p{L}*)(?!\p{L})[^.!?@]{0,60}(?<!\p{L})(?:from|von|de|da|van|z)[\s:,(<["']*$/iu;
const onlyLabel = /^[^\p{L}]*\p{L}+\s*[:：]?[^\p{L}]*$/u;
const exampleInFront =
  /(?<!\p{L})(?:like (?:this|so)|e\.\s?g\.|for (?:example|instance)|such as|z\.\s?B\.|zum Beispiel|par exemple|p\. ?ex\.|por ejemplo|p\. ?ej\.|ad esempio|per esempio|por exemplo|bijvoorbeeld|bijv\.|np\.|na przykład|t\.ex\.|f\.eks\.|например|例如|例えば|예를 들어|in the form(?:at)?|im Format|au format)[\s,:(<"'“„«]*$/iu;

/** `Ben Kross: b.kross@…, alias bk@…`, `(also b@…)`. */
const furtherInFront =
  /(?<!\p{L})(?:old|previous|former|outdated|wrong|alte[nr]?|frühere[nr]?|falsche[nr]?|ancienne|antigu[oa]|vecchi[oa]|antig[oa]|oude|star[yaeą]\p{L}*|gamla|gamle|forrige) (?:e-?mail(?: address)?|mail(?: address)?|address|adresse|mailadresse|dirección|correo|indirizzo|endereço|adres|mejl|adress)[\s:=(<"']*$|(?<!\p{L})(?:forward(?:s|ed|ing)? to|weitergeleitet an|redirigée? vers|transf[eé]r\p{L}* (?:à|vers)|reenv[ií]\p{L}* a|inoltra\p{L}* a|encaminha\p{L}* para|doorgestuurd naar)[\s:=(<"']*$|(?<!\p{L})(?:alias(?:es)?|aka|a\.k\.a\.?|also known as|alternatively|second(?:ary)? (?:e-?mail|address)|zweitadresse|alternativ)[\s:=(<"']*$|[(（[]\s*(?:before|formerly|previously|old|früher|vorher|bisher|ehemals|alt|avant|auparavant|ancienne?|antes|anterior|prima|precedente|vroeger|voorheen|eerder|dawniej|wcześniej|dříve|předtím|tidigare|förut|tidligere|før|aiemmin|korábban|înainte|eskiden|önceden|раньше|ранее|прежде|раніше|旧|以前は?|原|이전)\s*[:：]?\s*[<"']*$|[(（[]\s*(?:also|or|auch|oder|bzw\.?|sonst|aussi|ou|también|o|anche|oppure|também|ook|of|też|lub|även|eller|veya|или|または|又は|或|또는|privat\p{L}*|private|home|personal|persönlich)\s*[:：]?\s*[<"']*$/iu;

/** `Once the contract is signed: …`, `If she agrees, also …`; a request is none: `if possible`, `if you can`. */
const condition =
  /^[\s>*•–-]*(?:if (?!possible|you|it|that|this|there|need|necess|not)|once (?!again|more)|as soon as (?!possible)|provided (?:that )?|unless |falls (?!möglich|nötig|du|Sie|ihr|es)|wenn (?!möglich|nötig|du|Sie|ihr|es)|sobald (?!möglich)|sofern (?!möglich)|vorausgesetzt|dès que (?!possible)|lorsqu|si (?:ils?|elles?|on|l[ea]s?|él|ella|acept|est[áa] |confirm|firm)|cuando (?!pued)|en cuanto (?!pued)|quando (?!puo|puoi|poss|pud)|appena (?!poss)|zodra (?!mogelijk)|indien (?!mogelijk)|jeśli (?!można|to)|jeżeli (?!można|to)|hvis (?!mulig)|når |pokud (?!možno)|dacă (?!se)|eğer |если (?!можно|возможно)|когда |якщо (?!можна)|如果(?!可以|方便)|もし(?!よろし))/iu;
const perhaps =
  /(?<!\p{L})(?:maybe|perhaps|possibly|later|vielleicht|eventuell|evtl\.?|später|peut-être|plus tard|éventuellement|quizás?|tal vez|más tarde|más adelante|forse|più tardi|eventualmente|talvez|mais tarde|misschien|wellicht|może|później|kanske|senare|måske|senere|kanskje|ehkä|myöhemmin|možná|později|talán|később|poate|belki|возможно|может быть|позже|可能|也许|たぶん)(?:\s+(?:also|auch|aussi|too|even|then|noch|también|anche|também|ook|också|også|też|и|ещё))?[\s:,(<"']*(?:\p{Lu}[\p{L}.-]*[\s(<"']+){0,3}$/iu;

/** Whether a text ends with a word for perhaps; one within a name begins with a capital: `Joy Later <…>`. */
export function saysPerhaps(front: string): boolean {
  const found = perhaps.exec(front);
  return found !== null && (!/^\p{Lu}/u.test(found[0]) || !/\p{L}/u.test(front.slice(0, found.index)));
}

/** Why somebody waits of whom a sentence says, in front of the address, that they are another one than is meant. */
export function doubtInFront(front: string): Reason | undefined {
  if (exampleInFront.test(front)) return 'exampleRow';
  if (furtherInFront.test(front) || earlierInFront.test(front) || changedFrom.test(front))
    return 'otherAddress';
  if (
    signed.test(front) ||
    byOrThrough.test(front) ||
    denseCopy.test(front) ||
    denseDoer.test(front) ||
    optionOfOthers.test(front) ||
    sameAs.test(front)
  )
    return 'otherPerson';
  if (condition.test(front) || saysPerhaps(front) || absentInFront(front)) return 'outOfUse';
  if (onlyLabel.test(front)) return undefined;
  return contacting.test(front) || isSomebody.test(front) ? 'otherPerson' : undefined;
}

/** `… Regards, Pia Roth (pia@example.org)`: who has written what stands in front. */
const signed =
  /(?:^|[.!?)]\s)\s*(?:(?:best|kind|warm) )?(?:regards|wishes|greetings|cheers|sincerely|thanks|best|(?:viele |beste |liebe |freundliche |mit freundlichen )?grüße?n?|gruß|mfg|vg|lg|cordialement|bien à vous|saludos|un saludo|saluti|cordiali saluti|cumprimentos|abraços?|groet(?:en|jes)?|pozdrawiam|mvh|hilsen|hälsningar)[\s,.!–—-]+(?:\p{Lu}[\p{L}.'’-]*[\s,(<"']+){1,4}$/iu;

/** `During the leave of …`, `after the departure of …`. */
const absenceOf =
  /(?<!\p{L})(?:(?:parental |maternity |sick )?leave|absence|holidays?|vacation|sabbatical|elternzeit|urlaubs?|abwesenheit|mutterschutz(?:es)?|krankheit|ausfalls?|congés?(?: (?:maternité|parental|maladie))?|absence|baja|ausencia|vacaciones|maternità|assenza|ferie|licença|ausência|férias|verlof|afwezigheid|vakantie|urlop\p{L}*|nieobecności|föräldraledighet|semester|orlov|fravær|departure|retirement|resignation|weggangs?|ausscheidens?|fortgangs?|pensionierung|départ|démission|marcha|salida|partida|jubilación|dimisión|partenza|pensionamento|dimissioni|saída|aposentadoria|demissão|vertrek|pensionering|odejści[ae]|avgång|pensionsavgång|fratræden|fratreden|odchod[ue]?|lähtö)\s+(?:(?:of|von|de[rs]?|di|van|du|d[ao]|av|af|pan[ai]?)\s+|d['’])(?:\p{Lu}[\p{L}.'’-]*[\s(<"']+){0,4}$/iu;
const absentInFront = (front: string): boolean => absenceOf.test(front);

/** Between two addresses: the one in front is no longer used, or was a mistake. */
const renamed =
  /^[\s>)\]"':：,;–—-]*(?:→|⇒|⟶|➔|➜|-{1,2}>|=>|(?:is|are|was|has been|have been|ist|wurde|est|es|è|é)?\s*(?:now|now known as|changed to|renamed to|replaced by|superseded by|jetzt|neu|nun|umbenannt in|ersetzt durch|maintenant|désormais|remplacé par|ahora|reemplazado por|ora|adesso|sostituito da|agora|substituído por|nu|teraz|obecnie|теперь)|becomes|wird zu|devient|should (?:be|read)|must be|ought to be|(?:sollte|muss) (?:heißen|lauten)|(?:devrait|doit) être|(?:debe|debería) ser|(?:dovrebbe|deve) essere)[\s:,(<["']*(?:\p{L}+\s*[:<]\s*)?$/iu;

const correcting =
  /(?<!\p{L})(?:(?:sorry|oops|ups)[^@]{0,40}(?:wrong|mean|instead|not|it(?:['’]s| is| was| should)|should|correct|right)|(?:sorry|pardon|tschuldigung|entschuldigung|verschrieben|oops|ups)[^@]{0,30}(?:richtig|heißt|lautet|ist|muss)|wrong (?:one|person|address|e-?mail)|I (?:meant|mean)(?! (?:to|that|well))|(?:ich )?meinte|(?:war|das war) (?:falsch|die falsche)|falsche (?:Adresse|Person)|scratch that|ignore (?:that|the last|my last)|correction:|(?<=^[^\p{L}]*(?:\p{L}[\p{L} .]{0,30}: ?)?(?:(?:no|nein|non|nee|nie|nej|nei|não|ne|нет),? )?)(?:not (?:him|her|them|that one|this one|those)|nicht (?:ihn|sie|den|die|der)(?=[,.;:!\s])|pas (?:lui|elle|eux|elles)|(?:a )?(?:él|ella|ellos) no|no (?:a )?(?:él|ella|ellos)|non (?:lui|lei|loro)|não (?:ele|ela|eles)|niet (?:hem|haar|hen)|nie (?:jego|ją|jej|ich)|inte (?:honom|henne|dem)|ikke (?:ham|hende|henne|dem)|не (?:его|её|ее|их))|Korrektur:|je voulais dire|erratum|quise decir|volevo dire|queria dizer|bedoelde|miałam? na myśli|имел[аи]? в виду)(?!\p{L})[^@]{0,60}$/iu;

const mayCorrect = phraseGuard([correcting]);

/** `Sorry, I meant …`: whoever was named last in the lines before was not. */
export function takesBack(line: string): boolean {
  const at = line.indexOf('@');
  if (at <= 0 || at >= 300) return false;
  const front = line.slice(0, at).replace(/(?<!\S)\S+$/, '');
  return mayCorrect(front) && correcting.test(front);
}

/** Whether what stands between two addresses says that the second stands for the first. */
export const saysRenamed = (between: string): boolean => between.length < 80 && renamed.test(between);

export const verbsOfSwapping =
  /(?<!\p{L})(?:swap\p{L}*|transfer\p{L}*|hand(?:ed|ing)? over|reassign\p{L}*|reallocat\p{L}*|übertrag\p{L}*|überschreib\p{L}*|transf[ée]r\p{L}*|trasfer\p{L}*|traspas\p{L}*|overdrag\p{L}*|overzet\p{L}*|przenie\p{L}*|överför\p{L}*|overfør\p{L}*|перенес\p{L}*|передай\p{L}*|replac\p{L}*|exchang\p{L}*|switch\p{L}*|chang\p{L}*|(?:aus|um)?(?:ge)?tausch\p{L}*|ersetz\p{L}*|wechsel\p{L}*|remplac\p{L}*|échang\p{L}*|sostitui\p{L}*|scambi\p{L}*|cambi\p{L}*|reemplaz\p{L}*|sustitu\p{L}*|substitu\p{L}*|troc\p{L}*|troqu\p{L}*|vervang\p{L}*|verwissel\p{L}*|ruil\p{L}*|zastąp\p{L}*|zamie\p{L}*|byt(?:a|er|t|tes)?|ersätt\p{L}*|erstat\p{L}*|skift\p{L}*|udskift\p{L}*|vaihta\p{L}*|korva\p{L}*|nahra\p{L}*|vyměn\p{L}*|cserél\p{L}*|înlocui\p{L}*|schimb\p{L}*|değiştir\p{L}*|замен\p{L}*|замін\p{L}*|поменя\p{L}*)(?!\p{L})/iu;
const forAnother =
  /(?<!\p{L})(?:for|with|by|to|into|à|au|al|an|auf|naar|do|durch|gegen|mit|par|contre|con|por|per|a|pel[oa]|door|voor|tegen|przez|na|mot|med|till|til|za|ile|cu|на)(?!\p{L})[\s(<"'“„:]*(?:\p{Lu}[\p{L}.-]*[\s(<"']+){0,3}$/iu;
const instead = /の(?:代わり|代り|かわり)に|[换換]成|替[换換](?:成|为|為)?|改(?:成|为|為)|대신/u;

/**
 * Whether a sentence gives one person for another: `swap … for …`, `… durch … ersetzen`.
 * @param behind what stands behind the second one
 */
export function saysSwapped(front: string, between: string, behind: string): boolean {
  if (between.length > 60 || between.length === 0) return false;
  if (instead.test(between)) return true;
  if (!forAnother.test(between)) return false;
  const [rest = ''] = behind.split(/[.!?]\s/, 1);
  const [sentence = ''] = front.split(/[.!?]\s/).slice(-1);
  return verbsOfSwapping.test(`${sentence} ${between} ${rest.includes('@') ? '' : rest}`);
}

const verbsOfTaking =
  /(?<!\p{L})(?:nehm\p{L}*|nimm\p{L}*|streich\p{L}*|schmei\p{L}*|werf\p{L}*|take|get|kick|throw|drop|cross|strike|tach\p{L}*|scratch)(?!\p{L})[^.!?]*$/iu;
const away =
  /^[^.!?@]{0,60}?(?<!\p{L})(?:aus|raus|heraus|weg|von (?:der|unserer|eurer) Liste|out|off|away)(?!\p{L})/iu;

/** `take … off the list`, `nehmt … aus der Gruppe`: verbs that come in two parts. */
export const saysTakenAway = (front: string, behind: string): boolean =>
  verbsOfTaking.test(front) && away.test(behind);

/** `the same access as …`. */
const sameAs =
  /(?<!\p{L})(?:(?:the )?(?:same|identical|equal) (?:\p{L}+ ){0,3}(?:as|like|to)|mirror(?:ed|ing)?(?: (?:the )?(?:access|rights) of)?|(?:die ?selben|die gleichen|den gleichen|denselben|gleiche[nr]?) (?:\p{L}+ ){1,2}wie|(?:les )?mêmes (?:\p{L}+ ){1,2}que|(?:los |las |el )?mism[oa]s? (?:\p{L}+ ){1,2}que|(?:gli |lo |le )?stess[ioae] (?:\p{L}+ ){1,2}(?:di|come)|(?:as |o |os )?mesm[oa]s? (?:\p{L}+ ){1,2}(?:que|de|d[oa])|dezelfde (?:\p{L}+ ){1,2}als|t[ea](?:ki)? sam[eay]? (?:\p{L}+ ){1,2}(?:co|jak)|stejn[áéý]\p{L}* (?:\p{L}+ ){1,2}jako|samma (?:\p{L}+ ){1,2}som|samme (?:\p{L}+ ){1,2}som|(?:те же|такие же|такой же) \p{L}+,? (?:что и|как)(?: у)?)[\s(]*(?:\p{Lu}[\p{L}.'’-]*[\s(<"']+){0,3}$/iu;

/** Who takes something over from whom: `… takes over the runs from …`. */
const verbsOfTakingOver =
  /(?<!\p{L})(?:tak(?:es?|ing|en) over|took over|inherit(?:s|ed)?|übern(?:immt|ehmen|ahm|ommen)|repren(?:d|dra|dre)|a repris|rele(?:va|vará)|asum(?:e|irá)|hereda|subentr\p{L}*|rilev(?:a|erà)|assum(?:e|irá)|herda|neemt|overneemt|overgenomen|przejm(?:uje|ie)|przejął|przejęła|převezme|přebírá|tar över|övertar|overtager|overtar|ottaa|принимает|перенимает|забирает|devral\p{L}*)(?!\p{L})/iu;
const takingOver = new RegExp(
  `${verbsOfTakingOver.source}[^.!?@]{0,120}(?<!\\p{L})(?:(?:from|von|vom|de|du|da|dal?|van|od|po|från|fra|after|nach|après|efter|etter|от|у|после|після)(?!\\p{L})|d[’'])[\\s(]*(?:(?:Mrs?\\.|Ms\\.|Dr\\.|Frau|Herrn?|Mme|M\\.)\\s+)?(?:\\p{Lu}[\\p{L}.'’-]*[\\s(<"']+){0,3}$`,
  'iu',
);
/** Whether a sentence of two people says that one takes something over. */
export const namesTakeover = (sentence: string): boolean => verbsOfTakingOver.test(sentence);
export const saysTakenOver = (front: string): boolean =>
  front.length > 8 && takingOver.test(front.replace(/(?<!\S)\S+@\S+/g, ' '));

const either =
  /^[\s>)\]"']*(?:or|oder|bzw\.?|ou|o|oppure|of|lub|albo|nebo|eller|tai|vagy|sau|veya|ya da|ili|или|або|ή|または|又は|もしくは|或(?:者|是)?|또는|혹은|أو|או)\s+(?:(?:else|sonst|bien) )?[<("']*$/u;
/** Between two addresses: one of them is enough, and nobody can tell which. */
export const isOneOrOther = (between: string): boolean => between.length < 24 && either.test(between);

/** `--approved-by dana@example.org`: an option of a command that tells who does something. */
const optionOfOthers =
  /(?:^|\s)--?(?:(?:[a-z]+-)?by|from|sender|owner|manager|supervisor|approver|requester|requestor|contact|notify|alert|cc|bcc|reply-to|author|admin|on-behalf-of|creator|sponsor|billing)(?:-e?mail|-address)?[=\s]+[<"']*$/i;

/** All patterns of this file, and what is said of mistakes, for a quick test in front of them. */
export const sayings: readonly RegExp[] = [
  denseDoer,
  contacting,
  isSomebody,
  byOrThrough,
  earlierInFront,
  changedFrom,
  takingOver,
  sameAs,
  optionOfOthers,
  absenceOf,
  signed,
  exampleInFront,
  furtherInFront,
  condition,
  perhaps,
  renamed,
  correcting,
  verbsOfSwapping,
  forAnother,
  instead,
  verbsOfTaking,
  away,
  mistaken,
];
