/** Lines with people, addresses that are spelled out, remarks, who speaks when, greetings, settings: nothing is below them. */
export const noHeading =
  /^\s*$|@|[([]at[)\]]| at \S+(?: dot |\.)\p{L}|^\s*\([^()]*\)\s*$|\d[:.]\d\d|,\s*$|\w=|^[\w-]+: /iu;

/** Says something of what stands below. */
export const pointsBelow =
  /(?:[:：]|[^.!?\s)"'])\s*$|(?<!\p{L})(?:below|following|follows?|unten|folgend\p{L}*|nachstehend\p{L}*|ci-dessous|suivant\p{L}*|abajo|siguiente\p{L}*|sotto|seguent\p{L}*|abaixo|seguinte\p{L}*|onderstaand\p{L}*|hieronder|volgende|poniżej|poniższ\p{L}*|nedan|följande|nedenfor|følgende)(?!\p{L})/iu;

const ofPeople =
  /^(?:members?|users?|people|participants?|collaborators?|attendees|list|mitglieder|teilnehm\p{L}*|membres|miembros|participantes|membri|partecipanti|membros|leden|deelnemers|członkowie|uczestnicy|medlem\p{L}*|deltag\p{L}*)$/iu;
/** Whether a word of a heading says that people are below. */
export const isOfPeople = (word: string): boolean => ofPeople.test(word);

const ofHeadings =
  /^(?:present|attend\p{L}*|decisions?|actions?|todo|tasks?|agenda|approved|registered|confirmed|accepted|entr(?:y|ies)|real|actual|far|but|maintainers?|authors?|co-authored-by|contributors?|anwesend\p{L}*|beschl\p{L}*|aufgaben?|bestätigt\p{L}*|angemeldet\p{L}*|présent\p{L}*|décisions?|faire|avant|vendredi|asist\p{L}*|presentes?|decision\p{L}*|tareas?|present[ei]|decisioni|aanwezig\p{L}*|besluit\p{L}*|obecn\p{L}*|närvarande|oh|ah|hm|labmates?|meeting|minutes|chat|notes|protokoll|sitzung|réunion|acta|reunión|verbale|riunione|notulen|ja|customer|mine|mío|mía|lieu)$/u;
/** Whether a word in lower case is one of headings that say nothing against those below, or of chats. */
export const isHeadingWord = (word: string): boolean => ofHeadings.test(word);

const ofThings =
  /^(?:instrument\p{L}*|machines?|sequenc(?:er|ers|ing)|software|tools?|servers?|cloud|data|files?|folders?|samples?|datasets?|reports?|runs?|geräte?|proben?|daten|dateien|appareils?|données|échantillons|equipos?|datos|muestras|strument[oi]|dati|campioni|equipamentos?|dados|amostras|apparatuur|gegevens|monsters|sprzęt|dane|próbki|prov(?:er)?|prøver)$/iu;
/** Whether a word is of things: `Samples – Dana Low` says who looks after them. */
export const isOfThings = (word: string): boolean => ofThings.test(word);

const added =
  /^(?:also|too|auch|noch|aussi|également|también|además|anche|também|ook|też|także|również|också|også|také|lisäksi|myös|szintén|și|taky|ещё|также|також)$/u;
/** Whether a word says that somebody is meant as well. */
export const isAdded = (word: string): boolean => added.test(word);

const turn =
  /^[\s>]*(?:\[[^\]\n]{1,40}\]\s*)?\p{L}[\p{L}\p{M}.'’-]*(?: \p{Lu}[\p{L}\p{M}.'’-]*)?[:：]\s+\S*\p{Ll}\S*\s+(?:\S+\s+)*\p{Ll}{2}/u;
/** Whether a line is what somebody says in a conversation: `Rieke: what's your email?` */
export const isSpeakersTurn = (line: string): boolean => line.length < 400 && turn.test(line);
