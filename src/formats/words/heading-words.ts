/**
 * The words of column headings, keys and labels, in the languages that lists come in: English, German, French, Spanish,
 * Italian, Portuguese, Dutch, Polish, Czech, Hungarian, Romanian, Greek, Nordic ones, Turkish, Russian, Ukrainian, Arabic,
 * Hebrew, Japanese, Chinese, Korean. Lower case; a `*` behind a word stands for any ending. Words of scripts without blanks
 * are found within a heading, too.
 */
export const headingWords = {
  /** Somebody else than the person whom the record is about. */
  otherPerson:
    'manager* supervisor* boss inviter* inviting parent* guardian* mother father spouse emergency advisor* adviser* ' +
    'mentor* sponsor* approver* watcher* watchlist* watch_list referrer* creator author_of assistant* secretary teacher* instructor* lecturer ' +
    'coordinator* leader head chief reportsto supervised managed reviewer* requester* requestor* delegate* ' +
    'principalinvestigator pi kin host payer responsible* reporter owner* founder custodian admin_of caretaker caregiver ' +
    'vorgesetzt* leiter* leitung chef* betreuer* betreuung eltern* erziehungsberechtigt* notfall* einlader* ' +
    'ansprechpartner* führungskraft mutter vater dozent* verantwortlich* gastgeber* ' +
    'responsable* supérieur* directeur* directrice tuteur tutrice urgence encadrant* ' +
    'jefe jefa supervisor* padre* madre tutor* emergencia* director directors directora directora* directore* profesor* ' +
    'responsabile supervisore genitore* genitori emergenza capo docente direttore ' +
    'gerente gestor* responsável emergência orientador* pai mãe professor* chefe ' +
    'leidinggevende ouder* nood* begeleider* docent* verzorger* ' +
    'przełożon* kierownik* opiekun* rodzic* nagły prowadząc* ' +
    'leder* handledare nödkontakt förälder* veileder* vejleder* esimies yönetici* veli danışman* acil ' +
    'руководител* начальник* родител* менеджер* ' +
    '上司 管理者 責任者 保護者 緊急 招待者 招待元 担当 指導教員 部長 主管 经理 經理 上级 上級 导师 導師 家长 家長 紧急 邀请人 邀請人 ' +
    '负责人 監護 监护 老板 상사 관리자 매니저 보호자 비상 초대한 지도교수 담당 ' +
    'billing invoice* rechnung* factur* fattur* faktur* actor actors operator performer executor initiator* originator* melder* meldende* erfasser* ersteller* auftraggeb* besteller* anforder* bearbeiter* informador* creador* segnalante assegnatario creatore behandelaar zgłaszając* handläggare sagsbehandler инициатор* исполнител* 起票者 報告者 报告人 提交人 创建者 创建人 发起人 등록자 신고자 작성자 deputy deputies nominator* endorser* authoriser* authorizer* signatory liaison steward* examiner* evaluator* witness* guarantor* referee* recruiter* introducer* escalation ' +
    'zuständig* gutachter* zeuge zeugin prüfer* vertret* stellvertret* sekretariat antragstell* genehmig* doktorvater doktormutter bürge einreicher* fachvorgesetzt* ' +
    'demandeur* témoin approbateur* valideur* parrain* marraine cotuteur* référent* secrétariat garant* promoteur* maître ' +
    'solicitante* testigo* aprobador* asesor* encargad* catedrátic* avalista ' +
    'referent* testimone richiedente* approvatore relator* correlator* garante tutore ' +
    'requisitante* testemunha aprovador* coorientador* ' +
    'aanvrager* getuige goedkeurder* promotor* copromotor* studiebegeleider* ' +
    'wnioskodawc* świadek recenzent* garant* vedúc* školiteľ* žadatel* ohjaaj* handledar* beställare chef* godkänn* godkjenn* nærmeste onaylayan ' +
    'утверждающ* согласующ* куратор* научрук ответственн* научный ' +
    '承認者 立会人 証人 見届人 依頼者 指導者 監督 审批人 審批人 见证人 見證人 联系人 聯絡人 班主任 辅导员 승인자 책임자 요청자 지도자 ' +
    'vedoucí* školitel* nadřízen* rodič* schvalovatel quản atasan pembimbing mentora mentorja ръководител* vezető* főnök* témavezető* szülő* felettes* șef* coordonator* îndrumător* părinte* ' +
    'υπεύθυν* επιβλέπ* προϊστάμεν* керівник* батьк* المشرف* مشرف* المدير* مدير* מנהל מנהלת המנהל ממונה אחראי* האחראי* מנחה* הורה* مسؤول* المسؤول* ansvarig* ansvarlig* odpowiedzialn* odpovědn* zodpovedn* felelős* sorumlu* ответственн* відповідальн* ' +
    'पर्यवेक्षक प्रबंधक मार्गदर्शक अभिभावक आपातकालीन তত্ত্বাবধায়ক ব্যবস্থাপক অভিভাবক জরুরি سرپرست مدیر اضطراری استاد หัวหน้า ที่ปรึกษา ผู้จัดการ ผู้ปกครอง ฉุกเฉิน',
  /** `… by`: whoever did something to the record. */
  by: 'by von par por da di door przez av af tarafından от',
  /** A further address of the same person. */
  otherAddress:
    'recovery secondary second alternate* alternative* alias* backup private personal home other* additional old previous ' +
    'former legacy forward* secondaryemail nonprimary extra further emergencyemail ' +
    'wiederherstellung* privat* zweit* alternativ* weitere* andere* frühere* alte ' +
    'secours récupération secondaire* personnel* privé* autre* ancien* ' +
    'recuperación secundari* alternativo* alternativa* personal* otro* otra* privado* particular anterior ' +
    'recupero secondari* personale privat* altr* ' +
    'recuperação secundári* pessoal outro* particular* ' +
    'herstel* privé* prive* tweede alternatie* ander* ' +
    'zapasow* odzyskiwania prywatn* alternatywn* dodatkow* inny ' +
    'privata sekundär* reserv* yedek kişisel kurtarma личн* резервн* дополнительн* альтернативн* ' +
    '予備 個人 副 再設定 復旧 私用 サブ 备用 備用 备份 私人 个人 個人 辅助 輔助 其他 복구 보조 개인 기타 예비 ' +
    'záložní osobní soukrom* másodlagos személyes secundar* personală εναλλακτικ* προσωπικ* додатков* الشخصي* بديل* البديل* شخصي* חלופי* אישי* ' +
    'वैकल्पिक निजी বিকল্প ব্যক্তিগত جایگزین شخصی สำรอง ส่วนตัว',
  /** An address that mail is sent to. */
  mail:
    'email* e-mail* mail mails mailbox mailaddress mailadresse* mailadres emailaddress upn userprincipalname principalname ' +
    'smtp* primarysmtpaddress rfc822mailbox invitee* courriel* mél correo* posta epost e-post sähköposti* e-posta* eposta* ' +
    'meiliaadress proxyaddresses proxyaddress mailnickname_ почт* メール 邮箱 郵箱 邮件 郵件 電郵 电邮 信箱 이메일 메일 전자우편 ' +
    'elektronick* ηλεκτρονικ* ταχυδρομεί* пошт* بريد* البريد* الإلكتروني* إيميل* דוא* אימייל* מייל* ímél* surel ' +
    'ईमेल ई-मेल ইমেইল ই-মেইল ایمیل อีเมล',
  /** An address of any kind. */
  address:
    'address* adresse* adresa dirección indirizzo* endereço adres* adress* アドレス 地址 주소 ' +
    'adresa* cím* адрес* διεύθυνση عنوان* العنوان* כתובת*',
  /** A name that one logs in by. */
  login:
    'login* logon* username* userid* uid samaccountname acct account* user users handle netid net_id screenname ' +
    'benutzer* kennung anmeldename konto nutzer* identifiant* utilisateur* usuario* utente* gebruiker* użytkownik* ' +
    'användar* bruker* bruger* käyttäj* kullanıcı* логин* пользовател* ユーザー* ログイン 用户* 用戶* 帐号 帳號 账号 賬號 使用者 아이디 사용자 계정 ' +
    'uživatel* přihlašovac* felhasználó* utilizator* χρήστη* користувач* المستخدم* مستخدم* משתמש* ' +
    'उपयोगकर्ता ব্যবহারকারী کاربری ชื่อผู้ใช้',
  /** How somebody is called. */
  name:
    'name* employee* mitarbeiter* mitarbeitende* salarié* empleado* dipendent* funcionári* medewerker* pracownik* anställd* сотрудник* 社員 员工 員工 직원 first last given* family surname* forename* middle fullname displayname cn sn gn full display preferred ' +
    'vorname* nachname* anrede titel title prénom* nom noms nombre* apellido* nome* cognome* sobrenome apelido ' +
    'voornaam achternaam naam imię nazwisko namn förnamn efternamn navn fornavn etternavn efternavn nimi ad soyad adı soyadı ' +
    'имя фамилия фио 氏名 名前 姓 名 姓名 お名前 이름 성명 participant* attendee* member* person* people contact* student* ' +
    'teilnehmer* mitglied* participante* partecipante* deelnemer* uczestnik* kontakt* 参加者 参与者 成员 成員 참가자 회원 ' +
    'target affected beneficiar* author* maintainer* contributor* developer* jméno họ tên příjmení név* vezetéknév keresztnév prenume nume όνομα* ονοματεπώνυμο επώνυμο імʼя прізвище піб ' +
    'الاسم* اسم* שם* účastní* résztvevő* participanț* συμμετέχοντες учасник* участник* المشاركون ' +
    'नाम নাম نام ชื่อ',
  /** What several people are in. */
  group:
    'group* team* role* department* dept division organization* organisation* org company lab labs laboratory course* class ' +
    'section* cohort project* channel* list lists workspace* site* tenant license* memberof ou unit* affiliation* institut* ' +
    'faculty school university job position function workgroup* community forum permission* access products product ' +
    'gruppe* rolle* abteilung* kurs* projekt* firma verein fakultät groupe* équipe* rôle* service entreprise cours grupo* ' +
    'equipo* rol roles departamento curso empresa gruppo gruppi ruolo corso azienda reparto equipe função groep* afdeling ' +
    'bedrijf grupa* rola dział группа* роль отдел グループ 役割 所属 部署 会社 组 組 角色 部门 部門 班级 公司 그룹 역할 부서 소속 ' +
    'skupina oddělení csoport osztály grup departament* ομάδα τμήμα група відділ* المجموعة القسم* קבוצה מחלקה',
  /** Whether somebody takes part still. */
  state:
    'status* state deny denied block* credential* active isactive enabled accountenabled disabled suspended issuspended deleted isdeleted archived ' +
    'isarchived blocked deactivated isdeactivated inactive banned terminated left removed revoked lifecycle enrollment* ' +
    'deprovisioned unsubscribed bounced bounce* current employed retired departed useraccountcontrol ' +
    'zustand aktiv inaktiv gesperrt gelöscht deaktiviert ausgeschieden statut* état actif inactif suspendu supprimé désactivé ' +
    'estado activo inactivo suspendido eliminado baja stato attivo sospeso situation situação situación situazione situatie ativo inativo actief status_ ' +
    'aktywny usunięty aktywne durum* etkin статус активен 状態 ステータス 在籍 有効 無効 状态 狀態 启用 停用 상태 활성 ' +
    'availability verfügbarkeit disponibilité disponibilidad disponibilità beschikbaarheid ensure presence nsaccountlock locked islocked lockedout trạng stav állapot* stare κατάσταση* الحالة* حالة* סטטוס* מצב tila aktivní aktív активний ' +
    'स्थिति অবস্থা وضعیت สถานะ',
  /** Words, numbers and secrets that name nobody, whatever they look like. */
  nothing:
    'password* passwd pwd pass secret* token* hash key keys pin code salt apikey ' +
    'duration* time* date* datetime timestamp created updated modified joined join leave left_at last_login signin sign seen ' +
    'expires expiry start end since until age birthday birth count* number* total* no nr num amount size quota usage points ' +
    'score* grade* rank percent* attendance minutes hours seconds phone* telephone tel mobile fax url* link* website* web ' +
    'homepage avatar image photo picture ip host hostname device browser os version comment* note* message* description* ' +
    'subject body text remark* bio about summary reason locale language* lang timezone country city street zip postcode ' +
    'postal region location* address1 guid uuid objectid id ids objectclass dn ref redirect* invitation* customized send* notify* ' +
    'dauer datum passwort kennwort zeit uhrzeit bemerkung* kommentar* notiz* nachricht* telefon* handy land ort straße plz ' +
    'sprache geburt* anzahl nummer durée date motdepasse passe remarque* commentaire* téléphone ville pays numéro langue ' +
    'contraseña clave fecha* duración hora* comentario* observacion* mensaje teléfono ciudad país número idioma nota notas ' +
    'durata data ora telefono città commento commenti duração senha observações mensagem telefone cidade número_ ' +
    'wachtwoord tijd duur opmerking* telefoon land_ stad hasło czas uwagi telefon miasto lösenord şifre süre tarih пароль дата ' +
    'パスワード 備考 メモ 時間 日時 日付 電話 住所 言語 コメント 密码 密碼 备注 備註 时间 時長 时长 日期 电话 语言 비밀번호 비고 시간 날짜 전화 ' +
    'heslo poznámk* datum* jelszó megjegyzés* dátum parol* observații* κωδικός σημειώσεις ημερομηνία примітк* дата* примечан* коммент* ملاحظات* تاريخ* הערות* סיסמה תאריך* ' +
    'दूरभाष फ़ोन टिप्पणी मोबाइल ফোন মন্তব্য تلفن توضیحات โทรศัพท์ หมายเหตุ วันที่',
} as const;

/** Which of several addresses of a person is the one to write to. */
export const preferredWords =
  'primary main delivery work business official university institutional default preferred uni dienstlich* geschäftlich* primär* haupt* ' +
  'professionnel* principal* institucional* laboral trabajo aziendale lavoro institutionnel* zakelijk* werk służbow* 主 工作 会社 업무';
