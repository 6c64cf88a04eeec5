/** Endings of verbs and joints, which Japanese writes in its own letters: so many of them make a sentence. */
const minKana = 3;
const minHan = 8;
const kana = /\p{Script=Hiragana}/gu;
const han = /\p{Script=Han}/gu;
const hangul = /\p{Script=Hangul}/gu;
const bracketed = /[（(][^（()）@]*[）)]/gu;

/** Asks, in Japanese, Chinese or Korean. */
const asks =
  /追加|招待|登録|付与|作成|発行|参加|加え|加わ|入れて|入って|メンバー|対象者|利用|使用|使い|必要|希望|新(?:しい|規|人)|着任|配属|お願い|メール|アドレス|添加|加入|加到|加进|拉进|开通|開通|邀请|邀請|授权|授權|创建|建立|新来|新生|入职|需要|名单|邮箱|郵箱|추가|초대|등록|부여|생성|신규|새로|필요|부탁|요청|메일|이메일|명단/u;
/** Says that something else is so of somebody, or that what is asked for is not. */
const otherwise =
  /すでに|既に|不要|ありません|ません(?!か|でしょうか)|ない(?!でしょうか|か)|ず、|請求|連絡|問い合わせ|問合せ|相談|異動|退職|指導|上司|責任者|担当は|担当者は|承認|済(?!みません)|(?<!招待[^。]{0,20})(?:送って|送付|お送り)|(?<!(?:邀请|邀請)[^。]{0,20})(?:发到|发给|寄到|寄给|發到|發給)|(?<!초대[^.。]{0,20})(?:보내|전달)|以外|已有|已经|已經|联系|聯繫|聯絡|联络|负责|負責|不(?:用|需|要|必|再|参)|没有|沒有|发票|發票|咨询|諮詢|批准|导师|導師|除了|이미|않|없|아니|문의|담당|연락|청구|승인|지도|제외|말고/u;

/** Whether a question in Japanese, Chinese or Korean is for people to be added. */
export const asksDensely = (question: string): boolean =>
  isMissing.test(question) || (asks.test(question) && !otherwise.test(question));
const isMissing = /缺|漏|还没|還沒|まだ|足りな|빠진|아직/u;

/**
 * Whether somebody stands within a sentence of Japanese, Chinese or Korean that does not ask for them.
 * @param before what stands in front in the same line or sentence
 */
export function isSpokenOfDensely(before: string, after: string): boolean {
  const front = before.split(/[。！？!?\n]/u).at(-1) ?? '';
  const [behind = ''] = after.split(/[。！？\n]/u, 1);
  const sentence = `${front} ${behind}`.replace(bracketed, ' ');
  const size = (letters: RegExp): number => sentence.match(letters)?.length ?? 0;
  const isSentence =
    size(kana) >= minKana ||
    (size(kana) === 0 && size(han) >= minHan) ||
    (size(hangul) >= minHan && / \p{L}/u.test(sentence));
  return isSentence && (!asks.test(sentence) || otherwise.test(sentence));
}
