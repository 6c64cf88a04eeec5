/** People of many languages, and the encodings that their lists come in. All are made up of common names. */
export const namesByLanguage: Readonly<
  Record<string, { encodings: readonly string[]; names: readonly string[] }>
> = {
  German: {
    encodings: ['windows-1252', 'macintosh'],
    names: ['Jörg Müller', 'Käthe Schäfer', 'Günther Groß', 'Björn Köhler', 'Anke Weiß', 'Jürgen Krüger'],
  },
  French: {
    encodings: ['windows-1252', 'macintosh'],
    names: [
      'Renée Lefèvre',
      'François Gérard',
      'Chloé Benoît',
      'Anaïs Guérin',
      'Jérôme Noël',
      'Hélène Bonnet',
    ],
  },
  Spanish: {
    encodings: ['windows-1252', 'macintosh'],
    names: ['José Núñez', 'María Gómez', 'Andrés Ibáñez', 'Begoña Peña', 'Raúl Martín', 'Lucía Jiménez'],
  },
  Portuguese: {
    encodings: ['windows-1252'],
    names: [
      'João Gonçalves',
      'Conceição Simões',
      'Luís Magalhães',
      'Inês Araújo',
      'Sebastião Brandão',
      'Antônio Leão',
    ],
  },
  Nordic: {
    encodings: ['windows-1252'],
    names: [
      'Søren Jørgensen',
      'Åsa Lindström',
      'Bjørn Sæther',
      'Märta Öberg',
      'Håkon Bråten',
      'Päivi Mäkelä',
    ],
  },
  Icelandic: {
    encodings: ['windows-1252'],
    names: [
      'Guðrún Þórðardóttir',
      'Sigurður Jónsson',
      'Þóra Bjarnadóttir',
      'Ragnheiður Ólafsdóttir',
      'Davíð Ægisson',
      'Ýmir Þór',
    ],
  },
  Czech: {
    encodings: ['windows-1250', 'iso-8859-2'],
    names: [
      'Jiří Dvořák',
      'Šárka Němcová',
      'Zdeněk Růžička',
      'Kateřina Procházková',
      'Ondřej Kučera',
      'Žofie Černá',
    ],
  },
  Polish: {
    encodings: ['windows-1250', 'iso-8859-2'],
    names: [
      'Łukasz Wójcik',
      'Małgorzata Wiśniewska',
      'Paweł Dąbrowski',
      'Zażółta Gęś',
      'Stanisław Jabłoński',
      'Agnieszka Kozłowska',
    ],
  },
  Hungarian: {
    encodings: ['windows-1250', 'iso-8859-2'],
    names: [
      'Gergő Szűcs',
      'Erzsébet Kőműves',
      'László Fűzfás',
      'Zsófia Török',
      'Győző Hegedűs',
      'Ildikó Erdős',
    ],
  },
  Romanian: {
    encodings: ['windows-1250'],
    names: [
      'Ştefan Ţurcanu',
      'Mădălina Băsescu',
      'Răzvan Brâncuşi',
      'Cătălin Dragoş',
      'Ioana Niţă',
      'Andreea Păun',
    ],
  },
  Croatian: {
    encodings: ['windows-1250'],
    names: [
      'Željko Marković',
      'Đurđa Šimić',
      'Ivana Kovačić',
      'Tomislav Perković',
      'Čedomir Jurić',
      'Nataša Babić',
    ],
  },
  Turkish: {
    encodings: ['windows-1254'],
    names: ['Çağla Yıldız', 'Gülşen Öztürk', 'Oğuzhan Şahin', 'İbrahim Çelik', 'Ayşe Doğan', 'Işıl Güneş'],
  },
  Lithuanian: {
    encodings: ['windows-1257'],
    names: [
      'Žydrūnas Petrauskas',
      'Rūta Šimkutė',
      'Agnė Jankauskienė',
      'Vaidotas Žukauskas',
      'Eglė Mažeikaitė',
      'Jūratė Kazlauskaitė',
    ],
  },
  Latvian: {
    encodings: ['windows-1257'],
    names: [
      'Jānis Bērziņš',
      'Līga Kalniņa',
      'Andris Ozoliņš',
      'Kristīne Āboliņa',
      'Pēteris Liepiņš',
      'Ģirts Šķēle',
    ],
  },
  Russian: {
    encodings: ['windows-1251', 'koi8-r', 'iso-8859-5', 'ibm866', 'x-mac-cyrillic'],
    names: [
      'Анна Иванова',
      'Дмитрий Соловьёв',
      'Екатерина Щербакова',
      'Фёдор Кузнецов',
      'Юлия Цветкова',
      'Пётр Жуков',
    ],
  },
  Ukrainian: {
    encodings: ['windows-1251', 'koi8-u'],
    names: [
      'Олексій Шевченко',
      'Наталія Їжакевич',
      'Євген Ґудзь',
      'Любов Кравчук',
      'Андрій Мельник',
      'Оксана Лисенко',
    ],
  },
  Bulgarian: {
    encodings: ['windows-1251'],
    names: [
      'Георги Димитров',
      'Цветелина Ангелова',
      'Стоян Петков',
      'Йорданка Христова',
      'Пламен Илиев',
      'Мария Въчева',
    ],
  },
  Greek: {
    encodings: ['windows-1253', 'iso-8859-7'],
    names: [
      'Γιώργος Παπαδόπουλος',
      'Ελένη Νικολάου',
      'Δημήτρης Οικονόμου',
      'Άννα Γεωργίου',
      'Κωνσταντίνα Βασιλείου',
      'Χρήστος Ιωάννου',
    ],
  },
  Hebrew: {
    encodings: ['windows-1255'],
    names: ['דוד כהן', 'שרה לוי', 'יוסף מזרחי', 'רחל אברהם', 'אברהם פרץ', 'מרים ביטון'],
  },
  Arabic: {
    encodings: ['windows-1256', 'iso-8859-6'],
    names: ['محمد أحمد', 'فاطمة الزهراء', 'عبد الله حسن', 'خالد إبراهيم', 'ليلى منصور', 'يوسف سعيد'],
  },
  Thai: {
    encodings: ['windows-874'],
    names: ['สมชาย ใจดี', 'วรรณา ศรีสุข', 'ประเสริฐ ทองคำ', 'มาลี แก้วใส', 'อนุชา บุญมี', 'พิมพ์ใจ รักไทย'],
  },
  Japanese: {
    encodings: ['shift_jis', 'euc-jp'],
    names: [
      '山田　太郎',
      '鈴木 一郎',
      'ポール・スミス',
      'さくら 佐藤',
      '高橋 健介',
      '渡辺 美穂',
      '中村 表子',
    ],
  },
  'Japanese in characters of half the width': {
    encodings: ['shift_jis'],
    names: ['ﾔﾏﾀﾞ ﾀﾛｳ', 'ｽｽﾞｷ ｲﾁﾛｳ', 'ﾀｶﾊｼ ﾕｳｺ', 'ﾅｶﾑﾗ ﾋﾛｼ', 'ｻﾄｳ ﾊﾅｺ', 'ｺﾊﾞﾔｼ ｹﾝｼﾞ'],
  },
  Chinese: {
    encodings: ['gb18030'],
    names: ['王小明', '李静', '张伟', '刘洋', '陈晓燕', '欧阳建国', '赵丽颖'],
  },
  'Chinese in traditional characters': {
    encodings: ['big5'],
    names: ['陳美玲', '林志豪', '黃雅婷', '許功蓋', '張淑芬', '王大明', '蔡宗翰'],
  },
  Korean: {
    encodings: ['euc-kr'],
    names: ['김철수', '이영희', '박지민', '최수연', '정민호', '강하늘', '윤서진'],
  },
};
