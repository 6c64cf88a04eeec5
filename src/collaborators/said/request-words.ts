/** Beginnings of words by which sentences ask for people, welcome them, or tell what they are to get, in many languages. */
const beginnings = {
  english:
    "(?:can|could|shall|should) we (?:get|have|put)|let['’]?s (?:get|have|put)|add|invit|includ|enrol|regist|onboard|giv|grant|provid|creat|set up|setup|open|enabl|activat|unlock|access|account|licen[cs]|login|credential|permission|allow|join|welcom|new|start|begin|arriv|need|want|like|wish(?:es)? to|request|appl(?:y|ies|ied)|requir|shar|user|member|participa|attend|collaborat|people|persons|following|these|use[sd]? |using|replac|instead|take over|taking over|would|could you|can you|confirm|approv|sign up|signed up|count me|my (?:own |work |new )?(?:e-?mail|mail|address|id)|(?:mine|address|e-?mail|mail) (?:is|will be)|here (?:is|are)|here[’']s|(?:i am|i[’']m|is|are) (?:our|my|the|an?) |work(?:s|ing)? |help|does|run|stud(?:y|ies)|stays?|remain|keep|send|forward|correct|right|now|should be|meant|mean |takes? (?:my|over|his|her|their|the) ",
  german:
    'hinzu|füg|aufnehm|aufgenomm|aufzunehm|nehm|nimm|einlad|eingelad|einzulad|lad(?:e|et|en)|freischalt|freizuschalt|freigeb|anleg|anzuleg|einricht|einzuricht|eintrag|einzutrag|zugang|zugäng|zugriff|konto|konten|lizenz|berechtig|anmeld|angemeld|registrier|neu|beginn|begonn|fäng|fang|starte|komm|stöß|brauch|bräucht|benötig|möcht|will|würd|soll|teilnehm|mitmach|dabei|nutz|verwend|arbeite|folgend|mitglied|leute|personen|mein(?:e|er)? (?:mail|e-?mail|adresse)|adresse (?:ist|lautet)|(?:ist|sind) (?:unser|mein|ein|die neue|der neue)|willkomm|bekomm|erhalt|erhäl|statt|ersetz|bleib|auch|zusätzlich|außerdem|ferner|ebenfalls|ebenso|sofort|dazu|mitnehm|reinnehm|reinlass|richtig|korrekt|jetzt|ufn|chönd|chönn|iilad',
  french:
    'ajout|inclu|inscri|ouvr|cré(?:er|ez)|donne|accès|accéd|compte|droits|nouve|commenc|rejoi|besoin|souhait|voudr|aimer|demand|utilis|particip|suivant|membre|mon (?:adresse|mail|courriel|e-?mail)|adresse est|bienvenue|voici|est (?:notre|ma|mon|une?|la|le) |remplac|reste|correct|aussi|également|en plus|encore ',
  spanish:
    'añad|agreg|dar(?:le|les)? |d[eé]n? |acceso|cuenta|alta|abr[ai]|nuev|empiez|comienz|incorpor|necesit|quier|solicit|pid|us(?:ar|an|uari)|siguiente|miembro|mi (?:correo|mail|e-?mail|dirección)|bienvenid|aquí (?:está|tienes)|permiso|sustitu|reemplaz|queda|también|además',
  italian:
    'aggiun|inser|dare |dia acc|accesso|abilit|attiv|nuov|inizi|serv|bisogn|vorre|chied|richied|utilizz|partecip|seguent|membr|mi[ao] (?:mail|e-?mail|indirizzo)|ecco|benvenut|sostitu|anche|inoltre',
  portuguese:
    'adicion|convid|acrescent|acesso|conta|cri(?:ar|em)|liber|nov[oa]|começ|cheg|precis|gostari|quer|pedi|usa|seguint|membr|meu (?:e-?mail|endereço)|bem-vind|segue|substitu|também|além d',
  dutch:
    'toevoeg|toe te voegen|voeg|uitnodig|uit te nodigen|nodig|toegang|aanmak|aan te maken|geven|nieuw|wil|graag|gebruik|deelne|volgende|leden|lid |mijn (?:mail|e-?mail|adres)|welkom|hierbij|vervang|ook |daarnaast|bovendien',
  slavic:
    'doda|zapros|zaprasz|dostęp|kont[oay]|nada|utworz|założ|now[aey]|zaczyn|potrzeb|chc|pros|korzyst|uczest|następując|człon|mój (?:mail|adres|e-?mail)|witamy|również|také|přid|pozv|přístup|účet|účt|nov|začín|následující|člen|dod[ae]j|pristup|račun|добав|приглас|доступ|аккаунт|уч[её]тн|откр|созда|предостав|нов|начина|нуж(?:ен|на|ны)|хо(?:чет|тел)|прош|просьб|следующ|участ|мо[йяё] (?:почт|адрес|имейл)|также|дода|запрос|обліков|потріб|наступн|також',
  nordic:
    'lägg|legg|læg|tilføj|bjud|åtkomst|tilgang|adgang|ny[at]? |börja|behöv|trenger|bruk|brug|vil |ønsk|önsk|gärna|gerne|delta|följande|følgende|medlem|min (?:mail|mejl|e-?post)|välkom|velkom|också|også|lisä|kuts|pääsy|tunnu|tili|uusi|uude|aloit|tarvits|halua|käyttä|seuraav|jäsen',
  others:
    'thêm|mời|cấp|quyền|truy cập|tài khoản|nhờ|tambah|undang|mohon|tolong|akses|akun|buat|lisa|kutsu|pievien|pridė|praš|molim|prosim|pridaj|afeg|convid|bæt|adj|vegy|hívj|hozzáfér|fiók|új|kezd|szüks|kér|következő|tag|adăug|acces|cont |începe|nevoie|dore|următor|ekle|davet|erişim|hesap|yeni|başl|ihtiyaç|ist[ei]|aşağıdaki|üye|προσθ|πρόσκλ|προσκαλ|πρόσβασ|λογαριασμ|νέ|ξεκιν|χρειάζ|θέλ|μέλ',
};

export const requests = new RegExp(`(?<![\\p{L}\\p{M}])(?:${Object.values(beginnings).join('|')})`, 'iu');
