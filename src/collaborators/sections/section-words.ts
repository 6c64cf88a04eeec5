/** Said of several: never of the one person above it. */
export const ofSeveral =
  /(?<!\p{L})(?:members|alumni|alumnae|people|persons|staff|users|students|employees|colleagues|visitors|participants|guests|interns|trainees|postdocs|fellows|invit(?:ation|e)s|Ehemalige|Abgänge|Ausgeschiedene|Mitglieder|Mitarbeiter\p{L}*|Teilnehme\p{L}+|Gäste|Gastforsch\p{L}+|Besucher\p{L}*|Praktikant\p{L}+|Doktorand\p{L}+|Studierende|Einladungen|invités|invitées|visiteu\p{L}+|stagiaires|invitations|visitantes|invitad[oa]s|becari[oa]s|invitaciones|ospiti|visitatori|tirocinanti|inviti|visitantes|estagiári[oa]s|convites|gasten|bezoekers|stagiairs|uitnodigingen|goście|stażyści|zaproszenia|gäster?|gjester|inbjudningar|hosté|vieraat|гости|стажёры|приглашения|membres|anciens|anciennes|départs|antigu[oa]s|miembros|bajas|membri|uscite|membros|saídas|leden|członkowie|medlemmar|medlemmer|jäsenet|členové|tagok|участники|сотрудники)(?!\p{L})|成员|成員|人员|人員|メンバー|一覧|者$|회원|명단|ゲスト|来宾|访客|招待一覧|방문객|손님|초대/iu;
/** `Waiting list`: of one person a remark says `waitlisted`. */
export const listOfWaiting =
  /(?<!\p{L})(?:wait(?:ing)?[ -]?list|reserve list|(?:warte|nachrück|ersatz|reserve)\p{L}{0,3}liste|liste (?:d['’]attente|complémentaire)|lista (?:de espera|d['’]attesa|rezerwowa|de suplentes)|wachtlijst|reservelijst|väntelista|reservlista|venteliste|jonotuslista)(?!\p{L})/iu;
/** On a board, or in a list of tasks: `To do` over some, `Done` over others. */
export const openOnes =
  /^[^\p{L}\n]*(?:to[ -]?do|open|backlog|in progress|doing|offen|zu erledigen|in arbeit|à faire|en cours|por hacer|pendientes?|en curso|da fare|in corso|a fazer|em andamento|te doen|do zrobienia|att göra|at gøre|å gjøre)[^\p{L}\n]*$/imu;
/** `Group B (on hold)`: no name beside, only a heading has several words and then a remark. */
export const bracketAtEnd = /^(?!\s*[([])[^@.!?;<>|\t]{2,60}\(([^()@]{2,60})\)[\s:：*_=]*$/;
/** A line that is a remark and nothing else: of the person above it. */
export const inBrackets = /^\s*(?:\([^()@]{2,70}\)|（[^（）@]{2,70}）)\s*$/;
