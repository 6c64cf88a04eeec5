/**
 * What headings, labels and cells say of people who stand aside for now: on a waiting list, absent, away, turned down, not
 * there yet. In the languages of `heading-words`; a `*` is any ending. In sentences these words say other things.
 */
export const asideWords =
  'waitlist* standby reserves absent absentees excused apologies regrets denied refused turneddown noshow* unconfirmed unapproved ' +
  'waiting awaiting absence locked cleaned ended byli były volt eski ex sabbatical onleave furlough* placeholder ' +
  'warteliste nachrücker* ersatzliste abwesend* entschuldigt* unentschuldigt* abgesagt* absagen abgelehnt* elternzeit mutterschutz beurlaubt* ' +
  'mateřsk* rodičovsk* materská materskej macierzyńsk* wychowawcz* mammaledig* pappaledig* barselpermisjon foreldreperm* äitiyslom* hoitovapaa* vanhempainvapaa* szülési gyes gyed maternal* doğum ' +
  'freigestellt* karenz ruhend verhindert wartend* ' +
  'attente excusé* absent* refusé* décliné* désinscrit* congé ' +
  'espera ausente* rechazad* excusad* excedencia ' +
  'attesa assent* rifiutat* giustificat* aspettativa congedo ' +
  'recusad* licença afastad* ' +
  'wachtlijst afwezig* afgewezen afgemeld* verhinderd zwangerschapsverlof ouderschapsverlof verlof ' +
  'rezerwow* nieobecn* odrzucon* oczekując* urlop* ' +
  'väntelista venteliste reservlista frånvarande fraværende avböjt avslått afbud forfall poissa poissaol* jonotuslista föräldraledig* permisjon orlov barsel* ' +
  'tjänstledig* avanmäld* avbokad* reserver reservplats* frameldt* afmeldt* avmeldt* peruutt* varasija* poissaolijat desist* cancelament* náhradní* omluven* nepřítomn* čekací zamítnut* várólista hiányzó* elutasítva lemondta ' +
  'așteptare neaktívn* napustio otišao напусн* неактив* nonaktif berhenti keluar nghỉ otkaz* otkázan* odhlášen* odjav* absenți refuzat* ' +
  'ожидани* отсутств* отклон* отказ* отпуск* декрет* очікуван* відсутн* відхилен* yedek izinli izinde raporlu reddedildi αναμονή* απών απόντες ' +
  'انتظار غائب* מתנה המתנה נעדר* ' +
  'invalid* obsolete outdated superseded void lapsed veraltet* ungültig* hinfällig* obsolète* périmé* invalide* obsolet* inválid* caducad* scadut* vencid* verlopen nieważn* neplatn* ugyldig* ogiltig* ' +
  'interrupted interruption* paused pausing pause intermitting intermission intermitted intercalating dormant unterbrochen* unterbrech* unterbricht pausiert* ruht urlaubssemester freisemester studienunterbrechung ' +
  'interromp* interruption césure interrump* interrup* paralizad* interrott* interruz* sospensi* sospend* trancament* onderbroken onderbreking studieonderbreking tussenjaar ' +
  'przerwan* przerw* dziekańsk* wstrzyman* přeruš* preruš* pozastav* megszak* felfüggeszt* szünetel* passzív halaszt* întrer* pauză прерв* прерыв* приостанов* академ академотпуск* ' +
  'перерв* призупин* академвідпуст* прекъсн* прекъсв* prekin* prekid* mirovanj* miruje pauzira* zamrzn* studieuppehåll uppehåll avbrott* avbrut* pausad* vilande afbrudt avbrutt pauset ' +
  'studiepause studiepermisjon studieorlov keskeyt* katkestan* nutrauk* sustabdyt* pārtrauk* apturēt* dondur* askıya διακοπή διέκοψε διακόπ* αναστολή مؤجل* تأجيل منقطع* متوقف* انقطاع مرخصی ' +
  'הקפאה הקפאת מוקפא* הקפיא* השהיה स्थगित cuti 中断 中斷 中止 停学 停學 중단 중지 พักการเรียน ลาพัก ' +
  '重複 重复 중복 returned reclaim* rückgabe* restitution devolución restituzione devolução teruggave zurückgegeben entzogen restitué* devuelt* devolvid* ingeleverd zwrócon* weg gone away nope past previous prior memoriam frühere* vorherig* précédent* anterior* precedent* vroegere tidligere tidigare aiemm* předchoz* korábbi прежн* предыдущ* 以前 過去 过去 이전 ' +
  'maybe perhaps possibly later undecided unsure unclear tbc tbd provisional* hold postponed deferred snoozed ' +
  'vielleicht eventuell* evtl später spaeter unklar unsicher zurückgestellt verschoben fraglich ' +
  'éventuel* éventuellement incertain* reporté* quizá quizás talvez posible* posiblemente aplazad* pospuest* incert* ' +
  'forse eventualmente rimandat* rinviat* eventual* adiad* misschien eventueel wellicht onzeker uitgesteld może później możliwe ' +
  'kanske eventuellt möjligen måske muligvis kanskje muligens senere senare ehkä myöhemmin možná později talán később esetleg poate ' +
  'ίσως αργότερα belki sonra возможно позже позднее потом можливо пізніше ربما لاحقا אולי ' +
  '休学 休學 휴학 未定 保留 検討中 多分 後日 待确认 待確認 待审 待審 也许 也許 可能 以后 以後 暂缓 暫緩 아마 나중 미정 보류 ' +
  '产假 產假 出産休暇 留職停薪 留职停薪 停薪留職 停薪留职 育嬰假 育婴假 陪产假 陪產假 病假 事假 长假 長假 育児休業 介護休業 休業中 长期休假 安息年 안식년 병가 출산휴가 육아휴직 欠席 不参加 待機 キャンセル 辞退 補欠 育休 産休 休職 缺席 候补 候補 待定 请假 請假 休假 拒绝 拒絕 取消 已取消 未报名 불참 결석 대기 휴직 거절';

/**
 * Phrases that say the same. The day on which somebody begins is none: an access is made ready before it, and a column of first
 * days says nothing against anybody either.
 */
export const asidePhrases =
  /(?<!\p{L})(?:wait(?:ing)?[ -]?list|stand[ -]by|on hold|no[ -]shows?|did(?: not|n['’]t) (?:join|attend|come|show|participate|respond|reply|answer|register)|nicht (?:erschienen|teilgenommen|gekommen|dabei gewesen)|n['’](?:a|est) pas (?:participé|venue?|répondu)|no (?:asistió|vino|participó|respondió)|non (?:ha partecipato|è venut[oa]|ha risposto)|não (?:participou|veio|compareceu|respondeu)|niet (?:verschenen|gekomen|meegedaan)|nie (?:przyszed[łl]|przyszła|odpowiedział\p{L}*)|(?:kom|deltog|svarade) inte|не (?:пришел|пришёл|пришла|участвовал\p{L}*|ответил\p{L}*)|not (?:attending|coming|joining|participating|confirmed|approved|available|interested|assigned|eligible|selected|admitted|started|yet)|(?:can(?:no|['’])t|could not|unable to|won['’]t|will not) (?:attend|come|join|make it)|on (?:\p{L}+ ){0,2}leave|not any ?more|no more$|(?:ya|già) no|non più|não mais|niet meer|geen lid meer|już nie|(?:inte|ej) längre|ikke (?:længere|lenger)|ei enää|už ne|már nem|(?:больше|более|більше|вече) нет?|plus maintenant|n['’]est plus|ne \p{L}+ plus|artık değil|artık yok|όχι πια|stopped out|stop(?:ping)?[ -]out|(?:study|career|academic) (?:break|leave)|gap (?:year|semester)|ara verdi|bảo lưu|(?:parental|maternity|paternity|sick|medical|family|study|long-term|annual) leave|out of (?:the )?office|contract (?:has )?(?:end|expire|terminate)\p{L}*|opted out|signed off|(?:duplicate|dup|copy) of|same (?:person )?as(?! (?:before|always|usual|last|ever))|not (?:needed|necessary)|no need|nicht nötig|pas besoin|no (?:hace falta|necesita)|non serve|não precisa|niet nodig|nie potrzeb\p{L}*|behövs inte|ikke nødvendig|ei tarvit\p{L}*|není potřeba|не (?:надо|нужно|нужен|нужна)|пока не\p{L}*|aguardando|esperando|in attesa di|en attendant|wartet auf|wacht op|(?:Dublette|Duplikat) von|identisch mit|doublon de|duplicado de|doppione di|duplicaat van|duplikat|next (?:year|month|semester|term|quarter|summer|spring|autumn|fall|winter)|nächstes (?:Jahr|Semester)|nächsten Monat|künftig|zukünftig|l['’]année prochaine|le mois prochain|próximo (?:año|mes|ano|mês)|prossimo (?:anno|mese)|volgend jaar|volgende maand|przyszłym (?:roku|miesiącu)|nästa (?:år|termin)|næste år|neste år|ensi vuonna|příští rok|в следующем|I (?:already|have one)|(?:habe|bin) (?:schon|bereits)|j['’]ai déjà|ya tengo|ho già|já tenho|heb (?:al|reeds)|mam już|already (?:has|have|in\b|a member|invited|registered|there|added|done|exist)|(?:has|have|got) (?:an? )?(?:account|access|login)|(?:hat|haben) (?:schon|bereits)|(?:schon|bereits) (?:vorhanden|dabei|eingeladen|Mitglied|drin|registriert)|(?:a|ont|est|sont) déjà|déjà (?:inscrit|membre|invité|un compte)|ya (?:tiene|está|es|invitad)|(?:ha|è|hanno) già|già (?:presente|iscritt|invitat|un account)|já (?:tem|está|é)|heeft (?:al|reeds)|(?:ma|jest) już|уже (?:есть|имеет|добавлен)|(?:has )?moved (?:to|on|away|out|abroad)|(?:went|gone) (?:to|back|abroad)|relocated to|now (?:at|with|works)|jetzt (?:bei|am|an der)|umgezogen nach|gewechselt (?:zu|nach)|weggezogen|partie? (?:à|chez|pour|en)|maintenant (?:à|chez)|ahora (?:en|trabaja)|se mudó|trasferit\p{L}* (?:a|in|presso)|ora (?:a|presso|lavora)|agora (?:em|na|no)|nu (?:bij|op)|verhuisd naar|teraz w|flytta(?:t|de) till|flyttet til|no (?:contract|longer|access|account)|(?:noch|nog) (?:kein|geen)\p{L}*|kein(?:en)? (?:Vertrag|Zugang)|geen (?:contract|toegang)|pas de (?:contrat|compte)|sin contrato|senza contratto|sem contrato|bez umowy|(?:lieber|besser) nicht|better not|rather not|turned down|(?:pending|awaiting|subject to|waiting for|needs) (?:\p{L}+ ){0,2}(?:approval|confirmation|decision|review|signature|consent)|to be (?:confirmed|decided|checked|determined|clarified)|not (?:sure|certain|decided|final|now)|(?:ask|check) (?:first|before|with)|plus tard|peut[- ]être|à (?:confirmer|vérifier|voir)|más (?:tarde|adelante)|tal vez|a lo mejor|por (?:confirmar|decidir)|più (?:tardi|avanti)|da (?:confermare|decidere)|mais tarde|a confirmar|nog te (?:bevestigen|bepalen)|do (?:potwierdzenia|ustalenia)|(?:noch|muss noch) (?:zu )?(?:klären|offen|unklar|geklärt)|wird noch|zu klären|mai târziu|может быть|daha sonra|in Elternzeit|(?:beginnt|startet|kommt) erst|Vertrag (?:ist )?(?:beendet|ausgelaufen|abgelaufen|endete)|noch nicht|kommt nicht|nimmt nicht teil|liste d['’]attente|en congé|pas encore|ne (?:vient|participe) pas|fin de contrat|contrat terminé|lista de espera|de (?:permiso|licencia)|aún no|no (?:asiste|viene|participa)|contrato (?:terminado|finalizado)|lista d['’]attesa|in (?:congedo|aspettativa|maternità)|non (?:ancora|partecipa|viene)|contratto (?:terminato|scaduto)|de licença|ainda não|não (?:participa|vem)|contrato encerrado|met (?:\p{L}+)?verlof|nog niet|komt niet|doet niet mee|uit dienst|lista (?:rezerwowa|oczekujących)|na urlopie|jeszcze nie|лист ожидания|в отпуске|ещё не|еще не|не участвует)(?!\p{L})/iu;

/** Headings of columns that ask who takes part, or who wants something: whoever says no there is not meant. */
export const takingPartWords =
  'here still stays staying remains keep keeping employed add invite noch weiterhin hier behalten bleibt encore toujours reste garder conserver todavía aún sigue queda mantener ancora resta tenere ainda fica manter ' +
  'nog blijft behouden houden nadal zostaje zachować fortfarande kvar stannar behålla fortsatt stadig edelleen stále zůstává ещё еще остаётся остается まだ 仍 아직 ' +
  'attended attending attendance teilgenommen anwesenheit erschienen assisté participé présence asistió acudió partecipato presenza compareceu presença deelgenomen verschenen opgekomen aanwezigheid ' +
  'obecność obecn* deltagit närvaro deltatt fremmøde oppmøte osallistui läsnä zúčastnil* přítomnost részt jelenlét prezență prezent посетил* присутств* присутствие katıldı παρουσία حضر حضور נכח נוכחות 到场 出勤 참석 출석 ' +
  'rsvp anwesend* présent présente présents presente presentes aanwezig* obecn* närvarande deltog přítomen paikalla ok okay okey granted approved genehmigt bewilligt freigegeben aprobado approuvé approvato ' +
  'aprovado goedgekeurd zatwierdzono godkänd godkendt godkjent hyväksytty schváleno 承認 批准 승인 joins joining attending coming comes participat* wants include included inviting participation accepts confirmed confirms ' +
  'teilnahme zusage zugesagt dabei kommt mitmachen nimmt teilnehmen teil participe participation participera viendra vient inscrit asiste* asistencia ' +
  'participa participará viene vendrá confirmado partecipa partecipazione confermato participação confirmada deelname komt aanwezigheid udział ' +
  'deltar deltagande deltagelse kommer deltager osallistuu účast zúčastní részvétel участие участвует придёт придет katılım katılıyor συμμετοχή ' +
  '参加 出席 出欠 報名 报名 참석 참가';

/** Something that one may need, and the words for needing it: `Do you need access?`, `Zugang nötig`. */
export const neededThings =
  'access account login invitation invite licence license zugang zugriff konto einladung account* accès compte invitation acceso cuenta invitación accesso ' +
  'invito acesso conta convite toegang uitnodiging dostęp* konto zaproszenie tilgang adgang åtkomst pääsy přístup* hozzáférés доступ* erişim アクセス 権限 权限 ' +
  '權限 帐号 账号 권한 계정 利用 使用 이용 사용 user basespace';
export const needingWords =
  'agree* consent* einverstanden zustimm* d’accord acepto acconsent* akkoord zgadzam souhlas* 同意 동의 need* want* like* would requir* request* wish* benötig* brauch* nötig notwendig erforderlich gewünscht erwünscht möchte* besoin* nécessaire* souhait* requis necesit* ' +
  'necesari* quier* solicit* serv* necessari* richiest* vuole precis* desej* nodig gewenst wens* potrzeb* wymagan* behov* behöv* trenger ønsk* önsk* tarvits* ' +
  'potřeb* szükséges нужен нужна нужно нужны требуется gerekli istiyor 必要 希望 需要 필요 희망';

/** What a flag is about where it is not the person: `mfa_enabled`, `email verified`, `newsletter`. */
export const featureWords =
  'key keys cert certificate* annual vacation days balance credits quota places seats budget remaining mfa twofactor factor tfa totp otp sso saml email mail newsletter* notification* notify sms phone push api token* password passwd license* licence* mobile ' +
  '2sv 2fa verification protection autopay vpn autoreply forward* calendar billing sync synced imap pop protocol webmail feature* marketing consent recording beta trial device* card hidden';
