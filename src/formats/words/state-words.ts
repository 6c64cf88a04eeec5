/** Contents of a state's cell that say that somebody is out, in the languages of `heading-words`. A `*` is any ending. */
export const outWords =
  'suspend* delete* deletion inactive disable* deactivat* blocked blockiert* terminat* left former archive* remov* retired resign* ' +
  'withdr* dropped revoked bounced unsub* optout optedout cancel* declined rejected banned deprovision* departed ex-member uninvited ' +
  'undelivered anulad* expired closed dismissed quit fired deceased trashed purged alumni alumnus alumna exclud* exclusion offboard* discontinued ' +
  'ausgeschieden* gelöscht* gesperrt* inaktiv* deaktiviert* ehemalig* verlassen beendet entlassen* ausgetreten* abgemeldet* storniert* exited ' +
  'supprimé* suspendu* inactif* inactive désactivé* parti partie bloqué* archivé* ancien* annulé* ' +
  'suspendid* eliminad* antiguo* exmiembro* inactiv* baja desactivad* bloquead* retirad* cancelad* ' +
  'sospes* eliminat* inattiv* disattivat* bloccat* cessat* dimess* annullat* ' +
  'suspens* excluíd* inativ* ex-membro* desativad* removid* desligad* ' +
  'verwijderd inactief geblokkeerd opgeschort vertrokken uitgeschakeld gestopt voormalig* ' +
  'neaktiv* nonaktif* usunięt* nieaktywn* zawieszon* zablokowan* wyłączon* odszed* odeszła zrezygnował* zakończon* rozwiązan* ' +
  'neaktivn* ukončen* ukončil* zrušen* smazán* zablokován* bývalý bývalí bývalá odešel odešla odešli vymazan* inaktív törölt kilépett* letiltva megszűnt ' +
  'dezactivat* șters plecat suspendat* încetat αποχώρησε ανενεργ* διαγραμμέν* απενεργοποιημέν* αποκλεισμέν* ' +
  'avstängd* borttagen borttagna slettet slettede deaktivert deaktiveret sluttet fratrådt* slutat poistettu poistunut entinen entiset silindi pasif askıda ayrıldı ' +
  'निष्क्रिय निलंबित हटाया अवरुद्ध নিষ্ক্রিয় স্থগিত غیرفعال معلق حذف‌شده ลาออก ระงับ ไม่ใช้งาน ' +
  'غير منتهي محذوف موقوف غادر مستقيل לשעבר עזב מושבת נמחק ' +
  'заблокирован* удал* уволен* уволил* неактив* отключ* бывш* выбыл* звільнен* неактивн* видален* колишн* ' +
  'entzieh* entzug widerruf* kündig* revocar* revogar* intrekk* ontneem* ontnem* återkall* inddrag* inndra* fratag* iptal cofnąć cofnięc* отозв* ' +
  'outgoing reject rejects decline declines deny revoke revokes terminate deactivate undeliverable löschen entfernen sperren deaktivieren austragen supprim* retirer désactiver bloquer enlever eliminar borrar quitar eliminare rimuovere togliere remover excluir apagar verwijderen usunąć usuń uitschrijven bounces bouncing ' +
  'odebr* odstran* odstrán* vyřad* smaz* čıkar* çıkar* silinecek* silinen* töröl* eltávol* kivét* elment távozott șterge* eliminat* scoate* ' +
  'fjern* slett* borttag* raderas poist* lähti lopetti slutad* lämnat hapus* видал* убрат* премахн* изтри* uklon* obriš* brisanj* ' +
  'gegangen vertrok gestopte opuścił* opustil* skončil* elhagyt* ayrıldı уехал* ушёл ушел ушла 移除 剔除 去掉 除外 解除 삭제 제외 제거 حذف إزالة استبعاد מחק* הסר* ' +
  'leaver* leaving refunded expelled graduated relocated withdrew disenrol* unenrol* deregister* defunct decommission* ' +
  'abgang* abgänge abgaenge austritt* austretend* exmatrikul* verzogen weggezogen verstorben gekündigt ausscheidend* pensioniert* entfernt* gestrichen* ' +
  'départ départs sortant* démission* démissionn* radié* retraité* décédé* retiré* ' +
  'bajas egresad* jubilad* cesad* dimitid* fallecid* expulsad* salidas ' +
  'ritirat* uscit* partito partiti pensionat* licenziat* dimission* rimoss* ' +
  'saídas saída aposentad* demitid* egress* falecid* trancad* ' +
  'vertrekker* vertrekkend* vertrekt uitgestroomd uitgeschreven ontslagen gepensioneerd* verhuisd uitdienst ' +
  'odejści* odchodz* zwolnion* emeryt* skreślon* odchod* odchádza* propuštěn* vyřazen* távozó* kilépő* elbocsát* nyugdíj* ' +
  'plecați plecări retras* demision* αποχωρ* συνταξιούχ* διαγραφ* ' +
  'avgått* avslutad* avslutat avgång* utskriven fratrått* fratræd* sluttede pensjonert pensioneret lähteny* lähtene* eronnut eläkkeellä ' +
  'ayrılan* ayrılmış mezun emekli çıkarıldı отчислен* выпускник* покинул* ушедш* исключен* исключён* відрахован* випускник* ' +
  'udmeld* utmeld* avregistrera* uteslut* wypisan* wyrejestrowan* kijelentkez* kiiratkoz* dezînscris* отписан* выписан* rinunciatari* disiscritt* desmatriculad* desinscrit* desapuntad* ' +
  'dropout* dropped abandon* abandonó studienabbr* abgebrochen abbruch abbrecher* exmatrikulation studieavbrott studieavbrudd studieafbrud studiestop afbrudt avhopp* hoppat frafald frafalt ' +
  'uitval uitgevallen uitvaller* afgebroken gestaakt desertor* desercion deserción evadid* evasão abbandon* rinuncia rinunciat* rezygnacja rzucił rzuciła nechal nechala zanechal* zanechán* félbehagy* ' +
  'renunțat abandonat бросил* вибув вибула прекратил* bıraktı bırakan ayrılma εγκατέλειψε εγκατάλειψη διέκοψε lõpetanud eksmatrikuleeritud atskait* izslēgt* pašalint* ispisan* izpisan* ' +
  'منسحب* انسحب* انسحاب مستبعد* ملغى ملغي مطرود* نشر נשר נשרה פוטר הסתיים انصراف‌داده اخراج ' +
  'مغادر* المغادر* متقاعد مفصول خريج* עזבו פרש* בוגר ลาออก ' +
  '退社 離任 異動 転出 転籍 転勤 卒業 修了 除籍 退任 离任 調離 调离 調出 调出 轉出 转出 毕业 畢業 退休 辞职 辭職 开除 開除 除名 结业 ' +
  '퇴직 전출 졸업 수료 제적 퇴학 자퇴 해지 은퇴 ' +
  '退職 退会 退学 停止 無効 削除 休止 離職 离职 停用 禁用 删除 刪除 冻结 凍結 注销 註銷 暂停 暫停 失效 퇴사 정지 비활성 삭제 탈퇴 휴면';

/** Phrases that say the same. */
export const outPhrases =
  /(?<![\p{L}\p{N}_])(?:(?:access|account|contract|zugang|konto|vertrag|accès|compte|contrat|acceso|cuenta|contrato|accesso|contratto|acesso|conta|toegang|dostęp|umowa) (?:was |has been |has |is |ist |wurde |a été |est |ha sido |è |foi |is )?(?:ended|expired|revoked|removed|closed|terminated|withdrawn|over|abgelaufen|beendet|gesperrt|entzogen|expirée?|révoquée?|fermée?|terminée?|caducad[oa]|revocad[oa]|terminad[oa]|scadut[oa]|revocat[oa]|expirad[oa]|revogad[oa]|beëindigd|verlopen|wygasł[aoy]?)|dabei gewesen|oud-?(?:leden|medewerkers|studenten)|(?:元|旧)(?:メンバー|会員|社員|職員)|user unknown|unknown user|no such (?:user|person|mailbox|recipient)|(?:mailbox|address|user|recipient) (?:not found|unavailable|rejected|does not exist)|does not exist|55\d[ -]5\.\d\.\d|not (?:yet )?invited|not (?:current|valid|employed|working|a member|listed)|do(?:n'|’)?t invite|do not invite|no longer|not working|n(?:e |['’])(?:y )?travaille (?:plus|pas)|ya no trabaja|no trabaja (?:más|aquí)|non lavora più|(?:não trabalha|já não trabalha)|werkt (?:hier )?niet (?:meer|langer)|nie pracuje|nepracuje|už ne(?:pracuje|ní)|arbetar inte|arbejder ikke|jobber ikke|ei (?:enää )?työskentele|nem dolgozik|nu mai lucrează|çalışmıyor|δεν (?:εργάζεται|δουλεύει)|не (?:работает|працює)|már nem|not active|not enrolled|not employed|on leave until further notice|nicht (?:mehr|eingeladen|aktuell|immatrikuliert|zugelassen)|non actuel|no (?:vigente|matriculad[oa])|non attuale|não matriculad[oa]|niet ingeschreven|noch nicht eingeladen|nicht aktiv|pas actif|no activo|non attivo|não ativo|niet actief|nie aktywny|ikke aktiv|inte aktiv|ei aktiivinen|aktif değil|tidak aktif|sudah keluar|không hoạt động|đã nghỉ|не активен|לא פעיל|pas (?:encore )?invité|no invitad[oa]|aún no invitad[oa])/iu;

/** Headings of columns in which "yes", or anything at all, means out; in all others of a state "no" does. */
export const outHeadings =
  'suspended issuspended deny denied block credential*  deleted isdeleted disabled isdisabled archived isarchived blocked isblocked deactivated isdeactivated ' +
  'inactive banned terminated bounce* locked islocked nsaccountlock offboarded left removed revoked deprovisioned unsubscribed bounced retired departed ' +
  'inaktiv gesperrt gelöscht deaktiviert ausgeschieden suspendu supprimé désactivé inactif suspendido eliminado inactivo baja ' +
  'sospeso suspenso inativo usunięty 無効 停用';

/** What stands for "yes" and "no" in a cell. */
export const noWords =
  /^(?:false|no|n|0|off|not ok(?:ay)?|nok|ko|nicht ok|pas ok|no ok|non ok|niet ok|nope|nein|non|falso|nee|nie|nej|nei|não|ne|nem|nu|ei|нет|ні|hayır|όχι|לא|لا|f|faux|falsch|✗|✘|❌|✖|☒|❎|🚫|⛔|否|いいえ|不|无|無|×|✕|아니요|아니오|불참)\uFE0F?$/iu;
/** The same in front of more words: `No, I have one already`. */
export const noInFront =
  /^(?:not (?:at (?:the moment|present|this time)|now|right now|just now|for now|currently|really|yet)|(?:momentan|zurzeit|derzeit|im Moment|aktuell|vorerst) (?:noch )?(?:nicht|kein)|nicht (?:im Moment|momentan|derzeit|zurzeit|jetzt)|pas (?:pour l['’]instant|pour le moment|maintenant|actuellement|tout de suite)|(?:por (?:ahora|el momento)|de momento|ahora) no|no (?:por (?:ahora|el momento)|de momento|ahora)|(?:per ora|al momento) no|non (?:ora|adesso|per ora|al momento)|(?:por (?:agora|enquanto)|de momento) não|não (?:agora|por (?:agora|enquanto)|de momento)|(?:nu|voorlopig|op dit moment) niet|niet (?:nu|op dit moment)|na razie nie|nie (?:teraz|w tej chwili)|inte (?:nu|just nu|för tillfället)|ikke (?:nå|nu|akkurat nå|lige nu|for tiden)|ei (?:nyt|tällä hetkellä|vielä)|(?:zatím|teď|momentálně) ne|egyelőre nem|most nem|momentan nu|пока (?:не|нет)|(?:не )?сейчас не|не сейчас|şimdi(?:lik)? (?:değil|hayır)|şu an(?:da)? (?:değil|hayır|istemiyor))(?!\p{L})|^(?:今(?:は|のところ)|暂(?:时)?不|暫(?:時)?不|目前不|现在不|現在不|지금은|당분간)|^(?:no|nope|nein|non|nee|nie|nej|nei|não|нет|nem|hayır|いいえ|不|아니요)(?:[,.;:!]|\s[-–—(]|\s+\p{L}+,)|^(?:no,? thank(?:s| you)|nein,? danke|non,? merci|no,? gracias|no,? grazie|nee,? (?:bedankt|dank)|nie,? dziękuję|nej,? ta(?:ck|k)|nei,? takk|ne,? děkuji|não,? obrigad|нет,? спасибо)|^(?:不(?:需|要|用|想|参|參|会|會|能|行)|没有|沒有|無し|なし|필요 ?없|안 )|(?:しない|しません|いりません|不要|ない|없음|안함|않음|아니오)$/iu;
/** What stands for "yes" in a cell of marks. */
export const yesMarks =
  /^(?:x|xx|✓|✔|☑|✅|🗸|●|•|o|○|◯|1|y|yes|checked|ticked|selected|marked|angekreuzt|coché|marcado|aangevinkt|ja|oui|sí|si|sì|sim|tak|ano|igen|да|так|evet|ναι|כן|نعم|j|true|ok|okay|はい|是|有|네|예)\uFE0F?$/iu;
export const emptyWords =
  /^(?:|-+|–|—|null|none|nil|n\/?a|na|never|nie|jamais|nunca|0000-00-00.*|undefined|<null>|\\n)$/i;
/** Headings of columns in which somebody decides about a person. */
export const decisions =
  /approv|decision|review|genehmig|freigabe|zustimm|bewillig|entscheid|approb|validation|décision|aprob|decisión|approvaz|decisione|aprova|decisão|goedkeur|besluit|zatwierdz|decyzj|schvál|rozhodnut|godkän|godkjen|godkend|hyväks|onay|одобр|согласов|решени|承認|審査|批准|审批|審批|审核|승인|심사/iu;
/** What stands there as long as nobody has decided. */
export const pendingWords =
  /^(?:(?:still )?pending.*|in (?:review|progress)|under review|open|requested|submitted|new|to ?do|ausstehend\p{L}*|offen|in (?:Prüfung|Bearbeitung)|beantragt|en (?:attente|cours).*|demandé\p{L}*|pendiente.*|en (?:trámite|revisión).*|solicitad[oa]|in (?:attesa|sospeso|corso).*|richiest[oa]|pendente.*|em (?:análise|espera).*|in behandeling|aangevraagd|openstaand|oczekuj\p{L}*|w toku|čeká.*|väntar.*|afventer.*|venter.*|odottaa.*|beklemede|bekliyor|(?:на|в) (?:рассмотрении|ожидании|обработке).*|ожида\p{L}*|申請中|審査中|未承認|保留中?|待审.*|待審.*|审核中|審核中|待批.*|申请中|대기.*|심사 ?중|미승인|검토 ?중)$/iu;
/** A record that only shows how the others are to be filled in. */
export const exampleWords =
  /^\W{0,3}(?:(?:for )?example|sample(?! (?:sheets?|lists?|track|submi|prep|types?|ids?|overview|metadata|regist|invent|collect|owners?|manifest|requests?|intake|names?|processing|status)(?:\p{L}*)(?!\p{L}))|e\.g\.|beispiel|z\.\s?b\.|exemple|ejemplo|esempio|exemplo|voorbeeld|przykład|exempel|eksempel|örnek|пример|例|示例|範例|范例|サンプル|예시|예)(?![\p{L}@.]|[-/]\p{L}|\s+(?:institut|universit|hospital|lab(?!el)|clini|klini|college|school|compan|inc(?!\p{L})|ltd|gmbh|ag(?!\p{L})|corp|org|cent(?:er|re|rum)|core|facilit|biotech|genom|department|dept|hochschul|foundation|group|team|research))/iu;
/** What stands beside such a record, in whatever column. */
export const exampleRows =
  /(?<!\p{L})(?:(?:example|template|dummy) ?(?:row|line|record|entry)|sample row(?=\s*(?:$|[-–—:,.;(!]))|(?:overwrite|delete|remove|replace|do(?: not|n['’]t) (?:delete|edit|remove|change|overwrite)) (?:this|the|these) (?:rows?|lines?|examples?|entr(?:y|ies))|(?:beispiel|muster|vorlagen)(?:zeile|eintrag|datensatz)|(?:zeile|beispiel|eintrag) (?:bitte )?(?:nicht )?(?:überschreiben|löschen|entfernen|ersetzen)|ligne (?:d['’]exemple|modèle)|(?:supprimer|remplacer|effacer|ne pas (?:supprimer|modifier)) (?:cette|la) ligne|fila de (?:ejemplo|muestra)|(?:no )?(?:borrar|eliminar|borre|elimine) esta (?:fila|línea)|riga (?:di|d['’])\s?esempio|(?:non )?(?:cancellare|eliminare|eliminate) (?:questa|la) riga|linha de exemplo|(?:não )?(?:apagar|excluir|apague|exclua) esta linha|voorbeeld(?:regel|rij)|deze (?:regel|rij) (?:niet )?(?:verwijderen|wissen|overschrijven)|przykładowy wiersz|wiersz przykładowy|vzorový řádek|exempelrad|eksempelrad|eksempelrække|esimerkkirivi|mintasor|örnek satır|пример (?:строки|заполнения)|строка-пример|образец заполнения)(?!\p{L})|記入例|入力例|記載例|この行は(?:削除|消さ)|示例行|填写示例|填寫範例|请勿删除此行|請勿刪除此(?:行|列)|작성 ?예시|예시 ?행/iu;
/** What a record is about where it is not a person. */
export const machineKinds =
  /^(?:bot|robot|(?:technical|generic|functional|functioneel|system|test)(?:[ _-]?(?:account|user))?|(?:funktions|dienst|system|test|geräte)(?:konto|account)|technisch\p{L}*(?: \p{L}+)?|compte (?:de service|générique|technique)|cuenta (?:de servicio|genérica)|account di servizio|service(?:[ _-]?account)?|machine|app|application|integration|system|device|daemon|webhook|serviceprincipal|mail-?app|print ?queue|service ?connection ?point|(?:msds-)?(?:group ?)?managed ?service ?account|client ?credential|api ?key|token)$/iu;
export const groupKinds =
  /^(?:(?:funktions|sammel|gruppen)(?:postfach|adresse)|groupof(?:unique)?(?:names|members|entries|urls)|posixgroup|group|team|rooms?|resources?|equipment|distribution(?:[ _-]?(?:list|group))?|mailing[ _-]?list|list|shared(?:[ _-]?mailbox)?|sharedmailbox|roommailbox|equipmentmailbox|maildistributiongroup|mailuniversaldistributiongroup|mailuniversalsecuritygroup|dynamicdistributiongroup|channel|public ?folder|msexchdynamicdistributionlist|gruppe|groupe|grupo|gruppo|domain)$/i;

/** In a column of states: whoever has finished their studies has left. In other places the same words are titles. */
export const finishedStudies =
  /^(?:emerit(?:us|a|i|ed)|emérit[oa]|émérite|emeritiert|graduated?|graduad[oa]|formad[oa]|titulad[oa]|diplom(?:ad[oa]|ée?|iert)|laureat[oa]|absolviert|absolvent\p{L}*|afgestudeerd|ukończył\p{L}*|absolwent\p{L}*|examinerad|uteksaminert|valmistunut|завершил\p{L}* обучение|окончил\p{L}*|已毕业|已畢業|卒業済み?|졸업함)$/iu;
