/** Contents of a state's cell that say that somebody is out, in the languages of `heading-words`. A `*` is any ending. */
export const outWords =
  'suspend* delete* deletion inactive disable* deactivat* block* terminat* left former archive* remov* retired resign* ' +
  'withdr* dropped revoked bounced unsubscribed cancel* declined rejected banned deprovision* departed ex-member uninvited ' +
  'expired closed dismissed quit fired deceased trashed purged alumni ' +
  'ausgeschieden gelöscht gesperrt inaktiv deaktiviert ehemalig* verlassen beendet entlassen ausgetreten abgemeldet storniert ' +
  'supprimé* suspendu* inactif* inactive désactivé* parti partie bloqué* archivé* ancien* annulé* ' +
  'suspendid* eliminad* inactiv* baja desactivad* bloquead* retirad* cancelad* ' +
  'sospes* eliminat* inattiv* disattivat* bloccat* cessat* annullat* ' +
  'suspens* excluíd* inativ* desativad* removid* desligad* ' +
  'verwijderd inactief geblokkeerd opgeschort vertrokken uitgeschakeld gestopt ' +
  'usunięt* nieaktywn* zawieszon* zablokowan* wyłączon* odszed* ' +
  'avstängd borttagen slettet deaktivert slutat poistettu silindi pasif askıda ayrıldı ' +
  'заблокирован* удал* уволен* неактив* отключ* ' +
  '退職 退会 退学 停止 無効 削除 休止 離職 离职 停用 禁用 删除 刪除 冻结 凍結 注销 註銷 暂停 暫停 失效 퇴사 정지 비활성 삭제 탈퇴 휴면';

/** Phrases that say the same. */
export const outPhrases =
  /\b(?:not (?:yet )?invited|do(?:n'|’)?t invite|do not invite|no longer|not active|not enrolled|not employed|on leave until further notice|nicht (?:mehr|eingeladen)|noch nicht eingeladen|pas (?:encore )?invité|no invitad[oa]|aún no invitad[oa])/i;

/** Headings of columns in which "yes", or anything at all, means out; in all others of a state "no" does. */
export const outHeadings =
  'suspended issuspended block credential*  deleted isdeleted disabled isdisabled archived isarchived blocked isblocked deactivated isdeactivated ' +
  'inactive banned terminated left removed revoked deprovisioned unsubscribed bounced retired departed ' +
  'inaktiv gesperrt gelöscht deaktiviert ausgeschieden suspendu supprimé désactivé inactif suspendido eliminado inactivo baja ' +
  'sospeso suspenso inativo usunięty 無効 停用';

/** What stands for "yes" and "no" in a cell. */
export const noWords =
  /^(?:false|no|n|0|off|nein|non|falso|nee|nie|nej|não|нет|f|faux|falsch|✗|✘|否|いいえ|无|아니요|아니오)$/i;
export const emptyWords =
  /^(?:|-+|–|—|null|none|nil|n\/?a|na|never|nie|jamais|nunca|0000-00-00.*|undefined|<null>|\\n)$/i;
/** A record that only shows how the others are to be filled in. */
export const exampleWords =
  /^\W{0,3}(?:(?:for )?example|sample|e\.g\.|beispiel|z\.\s?b\.|exemple|ejemplo|esempio|exemplo|voorbeeld|przykład|exempel|eksempel|örnek|пример|例|示例|範例|范例|サンプル|예시|예)(?![\p{L}@.])/iu;
/** What a record is about where it is not a person. */
export const machineKinds =
  /^(?:bot|robot|service(?:[ _-]?account)?|machine|app|application|integration|system|device|daemon|webhook|serviceprincipal|mail-?app)$/i;
export const groupKinds =
  /^(?:group|team|room|resource|equipment|distribution(?:[ _-]?(?:list|group))?|mailing[ _-]?list|list|shared(?:[ _-]?mailbox)?|sharedmailbox|roommailbox|equipmentmailbox|maildistributiongroup|mailuniversaldistributiongroup|mailuniversalsecuritygroup|dynamicdistributiongroup|channel|gruppe|groupe|grupo|gruppo|domain)$/i;
