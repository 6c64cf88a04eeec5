/** Beginnings of words by which sentences ask for people, welcome them, or tell what they are to get, in many languages. */
const asked = {
  english:
    "(?:can|could|shall|should) we (?:get|have|put)|let['’]?s (?:get|have|put)|add(?!ress)|subscrib|asked for|invit|includ|enrol|regist(?!rar|ry)|onboard|giv|(?<!(?:the|an?|our|this|that|my|research|project|travel) )grant(?!s?(?: (?:office|agency|number|application|report|money|manager)|s))|provid(?!er)|creat|set up|setup|open|enabl|activat|unlock|access(?!or|ion)|account(?!ant|ing|abil)|licen[cs]|login|credential|permission|allow|join|welcom|new(?!s)|start|begin|arriv|need|want|(?<=['’]d|i|we|they|she|he) (?:also |really )?(?:like|love)|wish(?:es)? to|request|appl(?:y|ies|ied)|requir|shar|user|member|participa|attend|collaborat|people|persons|following|these|would (?:\\p{L}+ )?(?:like|love|need|benefit)|(?:it )?would be (?:great|good|nice|helpful|lovely)|could you|can you|sign up|signed up|approve (?:the |their |an? )?(?:access|account|login)|count me|me (?:too|as well|also|please)(?!\\p{L})|one (?:is |goes )?(?:to|for) |let (?:him|her|them|in)|my (?:own |work |new )?(?:e-?mail|mail|address|id)|(?:mine|address|e-?mail|mail) (?:is|will be)|(?:right|correct|new) (?:address|e-?mail)|here (?:is|are)|here[’']s|successor|(?:see|view|use|open|download) (?:the|our|all|these|those|my) (?:\\p{L}+ )?(?:data|runs?|results?|files?|reports?)|should be|meant|mean ",
  german:
    'hinzu|füg|aufnehm|aufgenomm|aufzunehm|nehm|nimm|einlad|eingelad|einzulad|lad(?:e|et|en)|freischalt|freizuschalt|freigeb|anleg|anzuleg|einricht|einzuricht|eintrag|einzutrag|zugang|zugäng|zugriff|konto|konten|lizenz|berechtig|anmeld|angemeld|registrier|neu|nachfolg|beginn|begonn|fäng|fang|starte|komm|stöß|brauch|bräucht|benötig|möcht|würd|soll|teilnehm|mitmach|dabei|folgend|mitglied|leute|personen|mein(?:e|er)? (?:mail|e-?mail|adresse)|adresse (?:ist|lautet)|willkomm|begrüß|bekomm|erhalt|erhäl|statt|dazu|dazuzunehm|mitnehm|reinnehm|reinlass|ufn|chönd|chönn|iilad',
  french:
    'ajout|inclu|inscri|ouvr|cré(?:er|ez)|donne|accès|accéd|il en faut|faut ajout|compte|droits|nouve|successeu|commenc|rejoi|besoin|souhait|voudr|aimer|demand|particip|suivant|membre|mon (?:adresse|mail|courriel|e-?mail)|(?:bonne|nouvelle) adresse|adresse (?:correcte|exacte)|adresse est|bienvenue|accueill|voici',
  spanish:
    'añad|agreg|dar(?:le|les)? |dé |den? (?:acces|permis|alta)|acceso|cuenta|alta|abr[ai]|nuev|suces|empiez|comienz|incorpor|necesit|quier|solicit|pid|siguiente|miembro|mi (?:correo|mail|e-?mail|dirección)|(?:correo|dirección|mail|e-?mail) (?:correct[oa]|buen[oa]|nuev[oa])|(?:te|os|le|les) paso |faltan?(?!\\p{L})|bienvenid|acogemos|aquí (?:está|tienes)|permiso',
  italian:
    'aggiun|inser|dare |dia acc|accesso|abilit|attiv|nuov|inizi|serv(?:e|ono|irebbe\\p{L}*)(?!\\p{L})|bisogn|vorre|chied|richied|partecip|seguent|membr|mi[ao] (?:mail|e-?mail|indirizzo)|(?:indirizzo|mail) (?:giust[oa]|corrett[oa]|esatt[oa])|ecco|benvenut',
  portuguese:
    'adicion|convid|acrescent|acesso|contas?(?!\\p{L})|cri(?:ar|em)(?!\\p{L})|liber|nov[oa]s?(?!\\p{L})|começ|cheg|precis|gostari|quer|pedi|seguint|membr|meu (?:e-?mail|endereço)|us(?:a|e|em) antes|(?:e-?mail|endereço) (?:certo|corret[oa]|novo)|bem-vind|segue',
  dutch:
    'toevoeg|toe te voegen|voeg|uitnodig|uit te nodigen|nodig|toegang|aanmak|aan te maken|geven|nieuw|wil(?:len|t)?(?!\\p{L})|graag|deelne|volgende|leden|lid |mijn (?:mail|e-?mail|adres)|welkom|verwelkom|hierbij',
  polish:
    'doda|zapros|zaprasz|dostęp|konto|konta|kont |nada[ćnj]|utworz|założ|now[aeyi]|zaczyn|potrzeb|chc[ęeia]|prośb|uczest|następując|człon|mój (?:mail|adres|e-?mail)|witamy',
  nordic:
    'gi |ge |giv |lägg|legg|læg|tilføj|bjud|åtkomst|tilgang|adgang|ny[at]? |börja|behöv|trenger|brug|vil |ønsk|önsk|gärna|gerne|delta|följande|følgende|medlem|min (?:mail|mejl|e-?post)|välkom|velkom',
};

/** The same in languages of which too few words are known to tell what else a sentence says. */
const askedElsewhere = {
  slavic:
    'chc[ei]|prosím|prosi|kont[oay] |uživ|také|přid|pozv|přístup|účet|účt|nov(?!emb)|začín|následující|člen|dod[ae]j|pristup|račun|добав|приглас|доступ|аккаунт|уч[её]тн|откр|созда|предостав|нов|начина|нуж(?:ен|на|ны)|хо(?:чет|тел)|прош|просьб|следующ|участ|мо[йяё] (?:почт|адрес|имейл)|также|дода|запрос|обліков|потріб|наступн|також',
  others:
    'lisä|kuts|pääsy|tunnu|tili|uusi|uude|aloit|tarvits|halua|käyttä|seuraav|jäsen|thêm|mời|cấp|quyền|truy cập|tài khoản|nhờ|tambah|undang|mohon|tolong|akses|akun|buat|lisa|kutsu|pievien|pridė|praš|molim|prosim|pridaj|afeg|convid|bæt|adj|vegy|hívj|hozzáfér|fiók|új|kezd|szüks|kér|következő|tag|adăug|acces|cont |începe|nevoie|dore|următor|ekle|davet|erişim|hesap|yeni|başl|ihtiyaç|ist[ei]|aşağıdaki|üye|προσθ|πρόσκλ|προσκαλ|πρόσβασ|λογαριασμ|νέ|ξεκιν|χρειάζ|θέλ|μέλ',
};

/** What is said of people who are asked for, and as well of others. */
const hinted =
  "use[sd]? |using|instead|replac|take over|taking over|confirm|approv|(?:i am|i[’']m|is|are) (?:our|my|the|an?) |work(?:s|ing)? |help|does|run|stud(?:y|ies)|stays?|remain|keep|send|forward|correct|right|fine|now|takes? (?:my|over|his|her|their|the) |" +
  'will(?!\\p{L})|nutz|verwend|arbeite|(?:ist|sind) (?:unser|mein|ein|die neue|der neue)|ersetz|bleib|auch|zusätzlich|außerdem|ferner|ebenfalls|ebenso|sofort|richtig|korrekt|jetzt|' +
  'utilis|est (?:notre|ma|mon|une?|la|le) |remplac|reste|correct|aussi|également|en plus|encore |us(?:ar|an|uari)|sustitu|reemplaz|queda|también|además|' +
  'utilizz|sostitu|anche|inoltre|usa|substitu|também|além d|gebruik|vervang|ook |daarnaast|bovendien|bruk|också|også';

const beginningsOf = (lists: Readonly<Record<string, string>>): string => Object.values(lists).join('|');
const begins = (beginnings: string): RegExp => new RegExp(`(?<![\\p{L}\\p{M}])(?:${beginnings})`, 'iu');

/** Asks in a language whose words are known. */
export const asking = begins(beginningsOf(asked));
const nouns =
  /^(?:access|account|licen|login|credential|permission|user|member|people|persons|following|these|zug[aä]ng|zugriff|kont|lizenz|mitglied|leute|personen|folgend|accès|compte|droits|membre|suivant|acceso|cuenta|miembro|siguiente|permiso|membr|seguent|acesso|toegang|leden|lid |volgende|dostęp|człon|następując|åtkomst|tilgang|adgang|medlem|följande|følgende)/i;
export const askingElsewhere = begins(beginningsOf(askedElsewhere));
export const requests = begins(`${beginningsOf(asked)}|${beginningsOf(askedElsewhere)}|${hinted}`);

const words = (pattern: RegExp): ((text: string) => readonly string[]) => {
  const every = new RegExp(pattern.source, 'giu');
  return (text) => text.match(every) ?? [];
};
const askingWords = words(asking);
const requestWords = words(requests);
const areNouns = (found: readonly string[]): boolean => found.every((word) => nouns.test(word));
/** Whether a text asks by more than what is asked for. */
export const asksByVerb = (text: string): boolean => !areNouns(askingWords(text));
/** Whether it asks, or says of somebody by more than nouns what may be said of whoever is asked for. */
export const mayAsk = (text: string): boolean => !areNouns(requestWords(text));

/** A question that asks somebody to do something. */
export const politely =
  /(?<![\p{L}\p{M}])(?:possible|möglich|wär\p{L}*|could|can|would|will|may|might|shall|please|pls|kö?nn\p{L}*|kann|würd\p{L}*|dürf\p{L}*|darf|chö?n\p{L}*|bitte|pou(?:rr|v)\p{L}*|peu[tx]|p[ou]d[ée]?\p{L}*|puede\p{L}*|pot(?:re|et|ei)\p{L}*|puo[iò]?|possi\p{L}*|kun\p{L}*|kan|mag|mogen|zou\p{L}*|wil\p{L}*|vil|ska|skal|mo[gż]\p{L}*|mů[žz]\p{L}*|prosím|voi\p{L}*|tud\p{L}*|mož\p{L}*|може\p{L}*|смож\p{L}*|\p{L}+(?:bilir|ebilir)\p{L}*|m[ıiuü]s[ıiuü]n\p{L}*)/iu;

/** `Kim works with us (kim@…), please give her access`: what is asked stands behind a comma, and nobody else does. */
export const asksForAccess =
  /(?<![\p{L}\p{M}])(?:access|account|invit|add (?:her|him|them)|zugang|zugäng|zugriff|freischalt|einlad|accès|acces[os]|acesso|toegang|uitnodig|dostęp|zapros|přístup|prístup|доступ|приглас|erişim|åtkomst|adgang|tilgang)|アクセス|招待|权限|權限|开通|邀请|권한|초대/iu;
