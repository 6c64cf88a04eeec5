/** A pair of bytes, and how usual the character is that it stands for: 1 as in everyday texts, below 0 as in none. */
type Usual = (lead: number, trail: number) => number;

/** An encoding of two bytes a character. */
export interface DoubleByteEncoding {
  name: string;
  usual: Usual;
  /** Characters of names, and of headings above them. */
  common: ReadonlySet<string>;
}

const within = (value: number, from: number, to: number): boolean => value >= from && value <= to;

const chinese =
  '王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛段雷侯龙史陶黎贺顾毛郝龚邵万钱严武戴莫孔向汤' +
  '伟芳娜秀英敏静丽强磊军洋勇艳杰娟涛明超兰霞平刚桂文辉力玉萍红玲芬燕彬志宇浩凯建华国新海波斌鹏飞宁峰健雪晓小丹倩婷慧琳欣怡子轩涵梓佳雨思博天晨俊泽瑞春梅光三四五大中' +
  '姓名邮箱电子件地址学院系北京上医生物实验室研究所部门单位话联人备注成员组老师主任';
const taiwanese =
  '陳林黃張李王吳劉蔡楊許鄭謝洪郭邱曾廖賴徐周葉蘇莊呂江何蕭羅高潘簡朱鍾彭游詹胡施沈余趙盧梁顏柯孫魏翁戴范方宋鄧杜傅侯曹薛丁卓馬董溫唐藍蔣石古紀姚連馮歐程湯田康姜汪白鄒尤鐘涂龔嚴韓袁金童阮' +
  '淑美惠麗雅婷怡君志明俊傑家豪建宏文雄玉珍秀英春華國榮冠宇承翰宗佳穎詩涵欣雯佩珊靜宜子晴品妍大中小偉芬玲慧娟峰德信安仁義龍鳳蓮香梅蘭竹' +
  '姓名電子郵件信箱地址學院系醫實驗室研究所台灣臺北港聯絡人備註成員單位部門老師主任';
const japanese =
  '佐藤鈴木高橋田中伊渡辺山本村小林加吉井松水清崎森池阿部石川前岡長谷後近坂遠青斎福西三浦野原上島金内竹久保千葉菅杉河和柴安横大宮工酒今平市丸増新星岩桜荒服堀関' +
  '郎子一二美恵太真理由香織優奈愛翔健介裕樹明彦雄夫正直也智哉葵陽菜結衣悠斗蓮幸弘浩純次誠隆学麻花' +
  '氏名姓所属会社部課様先生東京都研究室医住備考番号電話';
const korean =
  '김이박최정강조윤장임한오서신권황안송류전홍고문양손배백허유남심노하곽성차주우구민진지나변' +
  '준연현도은수영희철호경미숙혜훈동상재승용태원선아름다빈라기인규석환학병광종창' +
  '메일소자편명부대교실과님씨속회사의화번';

/** By name in the Encoding Standard. */
export const doubleByteEncodings: readonly DoubleByteEncoding[] = [
  {
    name: 'shift_jis',
    common: new Set(japanese),
    usual(lead, trail) {
      if (lead === 0x81) return 0.3;
      if (lead === 0x82) return trail >= 0x9f ? 1.3 : 0.3;
      if (lead === 0x83) return trail <= 0x96 ? 1.3 : -0.5;
      const isFirstLevel = within(lead, 0x88, 0x97) || (lead === 0x98 && trail <= 0x72);
      if (isFirstLevel) return 1;
      return within(lead, 0x98, 0xea) ? 0 : -0.7;
    },
  },
  {
    name: 'euc-jp',
    common: new Set(japanese),
    usual(lead) {
      if (lead === 0xa4 || lead === 0xa5) return 1.3;
      if (within(lead, 0xa1, 0xa3)) return 0.3;
      if (within(lead, 0xb0, 0xcf)) return 1;
      return within(lead, 0xd0, 0xf4) ? 0 : -0.7;
    },
  },
  {
    name: 'gb18030',
    common: new Set(chinese),
    usual(lead, trail) {
      if (trail < 0xa1 || lead < 0xa1) return -0.7;
      if (within(lead, 0xa1, 0xa3)) return 0.3;
      if (within(lead, 0xb0, 0xd7)) return 1;
      return within(lead, 0xd8, 0xf7) ? 0.1 : -0.7;
    },
  },
  {
    name: 'big5',
    common: new Set(taiwanese),
    usual(lead) {
      if (within(lead, 0xa1, 0xa3)) return 0.3;
      if (within(lead, 0xa4, 0xc6)) return 1;
      return within(lead, 0xc9, 0xf9) ? 0.1 : -0.7;
    },
  },
  {
    name: 'euc-kr',
    common: new Set(korean),
    usual(lead, trail) {
      if (trail < 0xa1 || lead < 0xa1) return -0.4;
      if (within(lead, 0xa1, 0xa3)) return 0.3;
      if (within(lead, 0xb0, 0xc8)) return 1;
      return within(lead, 0xca, 0xfd) ? -0.3 : -0.7;
    },
  },
];
