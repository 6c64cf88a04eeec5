import type { Kind } from './kind';

/** Mails in Japanese, Chinese, Korean, Arabic, Hebrew and Hindi that ask for access. */
export const mailsOfAsia: Kind[] = [
  {
    what: 'a Japanese mail with its head',
    text: `差出人: 青木 愛 <ai.aoki@example.org>
送信日時: 2026年11月24日 10:00
宛先: 馬場 凛 <rin.baba@example.org>
CC: 千葉 蓮 <ren.chiba@example.org>
件名: BaseSpaceのアカウント追加

馬場様

お世話になっております。以下の2名の追加をお願いいたします。

土井 翔 sho.doi@example.org
江口 結 yui.eguchi@example.org

青木`,
    ready: ['sho.doi@example.org', 'yui.eguchi@example.org'],
    waits: ['ai.aoki@example.org', 'rin.baba@example.org', 'ren.chiba@example.org'],
  },
  {
    what: 'a Japanese request with one to be left out',
    text: `藤田さん（kei.fujita@example.org）と後藤さん（mai.goto@example.org）を招待してください。林さん（jun.hayashi@example.org）は除いてください。`,
    ready: ['kei.fujita@example.org', 'mai.goto@example.org'],
    waits: ['jun.hayashi@example.org'],
  },
  {
    what: 'a Japanese table with the person in charge and states',
    text: `氏名	メールアドレス	所属	責任者メール	状態
石井 薫	kaoru.ishii@example.org	ゲノム	boss.jima@example.org	在籍
加藤 悠	yu.kato@example.org	ゲノム	boss.jima@example.org	退職
木村 葵	aoi.kimura@example.org	病理	boss.jima@example.org	在籍`,
    ready: ['kaoru.ishii@example.org', 'aoi.kimura@example.org'],
    waits: ['yu.kato@example.org', 'boss.jima@example.org'],
  },
  {
    what: 'a Japanese note of who takes over from whom',
    text: `前田（nao.maeda@example.org）の後任として西（ryo.nishi@example.org）を追加してください。`,
    ready: ['ryo.nishi@example.org'],
    waits: ['nao.maeda@example.org'],
  },
  {
    what: 'a Chinese mail with its head',
    text: `发件人: 陈晨 <chen.chen@example.org>
发送时间: 2026年11月24日 10:00
收件人: 邓丽 <li.deng@example.org>
抄送: 方圆 <yuan.fang@example.org>
主题: 申请权限

邓老师您好，请邀请 gao.ge@example.org 和 han.hong@example.org 加入工作组，谢谢。`,
    ready: ['gao.ge@example.org', 'han.hong@example.org'],
    waits: ['chen.chen@example.org', 'li.deng@example.org', 'yuan.fang@example.org'],
  },
  {
    what: 'a Chinese list with everybody but one',
    text: `除了李娜，其他人都加上：
王芳 fang.wang@example.edu
李娜 na.li@example.edu
赵强 qiang.zhao@example.edu`,
    ready: ['fang.wang@example.edu', 'qiang.zhao@example.edu'],
    waits: ['na.li@example.edu'],
  },
  {
    what: 'a Chinese table with the supervisor',
    text: `姓名	学号	邮箱	导师	导师邮箱
孙悦	20230011	yue.sun@example.edu	周平	ping.zhou@example.edu
吴桐	20230012	tong.wu@example.edu	周平	ping.zhou@example.edu`,
    ready: ['yue.sun@example.edu', 'tong.wu@example.edu'],
    waits: ['ping.zhou@example.edu'],
  },
  {
    what: 'Chinese accounts announced by a word',
    text: `请添加以下账号：wangfang01、liqiang02和zhaomin03`,
    ready: ['wangfang01', 'liqiang02', 'zhaomin03'],
  },
  {
    what: 'a Korean mail with its head',
    text: `보낸 사람: 강민지 <minji.kang@example.org>
받는 사람: 노지훈 <jihoon.noh@example.org>
참조: 문서연 <seoyeon.moon@example.org>
제목: 계정 추가 요청

안녕하세요. 박도윤 doyun.park@example.org, 서하은 haeun.seo@example.org 두 명을 추가해 주세요. 감사합니다.`,
    ready: ['doyun.park@example.org', 'haeun.seo@example.org'],
    waits: ['minji.kang@example.org', 'jihoon.noh@example.org', 'seoyeon.moon@example.org'],
  },
  {
    what: 'a Korean table with states and the person in charge',
    text: `이름	이메일	상태	담당자 이메일
신유나	yuna.shin@example.org	재직	boss.yoon@example.org
안태민	taemin.ahn@example.org	퇴사	boss.yoon@example.org
오지우	jiwoo.oh@example.org	휴직	boss.yoon@example.org
조현우	hyunwoo.cho@example.org	재직	boss.yoon@example.org`,
    ready: ['yuna.shin@example.org', 'hyunwoo.cho@example.org'],
    waits: ['taemin.ahn@example.org', 'jiwoo.oh@example.org', 'boss.yoon@example.org'],
  },
  {
    what: 'an Arabic request with one exception',
    text: `مرحبا، يرجى إضافة ahmad.basha@example.org و dina.fares@example.org ولكن ليس hani.issa@example.org. شكرا`,
    ready: ['ahmad.basha@example.org', 'dina.fares@example.org'],
    waits: ['hani.issa@example.org'],
  },
  {
    what: 'an Arabic mail with its head',
    text: `من: جمال خوري <jamal.khoury@example.org>
إلى: ليلى مراد <layla.murad@example.org>
نسخة: نور عمر <nour.omar@example.org>
الموضوع: صلاحيات

يرجى دعوة rami.saleh@example.org و tala.zein@example.org`,
    ready: ['rami.saleh@example.org', 'tala.zein@example.org'],
    waits: ['jamal.khoury@example.org', 'layla.murad@example.org', 'nour.omar@example.org'],
  },
  {
    what: 'a Hebrew request with one who has left',
    text: `שלום, אנא הוסיפו את avi.barak@example.org ואת dana.gold@example.org. המשתמש eli.harari@example.org עזב את המעבדה.`,
    ready: ['avi.barak@example.org', 'dana.gold@example.org'],
    waits: ['eli.harari@example.org'],
  },
  {
    what: 'a Hebrew mail with its head',
    text: `מאת: יעל כהן <yael.cohen@example.org>
אל: מיכל נוי <michal.noy@example.org>
עותק: עידו פז <ido.paz@example.org>
נושא: גישה

נא להזמין את rotem.segal@example.org ואת shai.tal@example.org`,
    ready: ['rotem.segal@example.org', 'shai.tal@example.org'],
    waits: ['yael.cohen@example.org', 'michal.noy@example.org', 'ido.paz@example.org'],
  },
  {
    what: 'a Russian mail with its head',
    text: `От: Ульяна Фомина <ulyana.fomina@example.org>
Отправлено: 24 ноября 2026 г. 10:00
Кому: Харитон Цой <khariton.tsoy@example.org>
Копия: Эмма Юдина <emma.yudina@example.org>
Тема: доступ

Добрый день! Прошу добавить yana.agapova@example.org и bogdan.vlasov@example.org.`,
    ready: ['yana.agapova@example.org', 'bogdan.vlasov@example.org'],
    waits: ['ulyana.fomina@example.org', 'khariton.tsoy@example.org', 'emma.yudina@example.org'],
  },
];
