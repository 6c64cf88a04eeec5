/** A sheet as an office keeps it, and whom it means. */
export interface SheetKind {
  what: string;
  /** Lines with tabs between the cells. */
  rows: string;
  ready: string[];
  never: string[];
  either?: string[];
}

export const sheetsOfOffices: SheetKind[] = [
  {
    what: 'a lab list with previous members below',
    rows: `Lab members
Name	E-mail	Start
Ada Brook	ada.brook@example.org	2021
Bill Crane	bill.crane@example.org	2023

Previous members
Name	E-mail	Start
Cleo Dunn	cleo.dunn@example.org	2017`,
    ready: ['ada.brook@example.org', 'bill.crane@example.org'],
    never: ['cleo.dunn@example.org'],
  },
  {
    what: 'a section of visitors until a year that is over',
    rows: `Name	E-mail
Dana Earl	dana.earl@example.org
Visitors until 2024
Egon Frey	egon.frey@example.org`,
    ready: ['dana.earl@example.org'],
    never: ['egon.frey@example.org'],
  },
  {
    what: 'sections by a cell in the first column',
    rows: `Group	Name	E-mail
Staff	Fay Gill	fay.gill@example.org
	Gus Hart	gus.hart@example.org
Left	Hal Ince	hal.ince@example.org
	Ida Jung	ida.jung@example.org`,
    ready: ['fay.gill@example.org', 'gus.hart@example.org'],
    never: ['hal.ince@example.org', 'ida.jung@example.org'],
  },
  {
    what: 'emergency contacts in German',
    rows: `Vorname	Nachname	E-Mail dienstlich	Notfallkontakt	E-Mail Notfallkontakt
Jan	Kolb	jan.kolb@example.org	Eva Kolb	eva.kolb@example.com
Kim	Lenz	kim.lenz@example.org	Ulf Lenz	ulf.lenz@example.com`,
    ready: ['jan.kolb@example.org', 'kim.lenz@example.org'],
    never: ['eva.kolb@example.com', 'ulf.lenz@example.com'],
  },
  {
    what: 'two heading rows with groups of columns',
    rows: `	Student		Supervisor	
ID	Name	Mail	Name	Mail
1	Lea Mohn	lea.mohn@example.edu	Prof. Nau	p.nau@example.edu
2	Max Ohm	max.ohm@example.edu	Prof. Nau	p.nau@example.edu`,
    ready: ['lea.mohn@example.edu', 'max.ohm@example.edu'],
    never: ['p.nau@example.edu'],
  },
  {
    what: 'a last working day in the past',
    rows: `Employee	Work email	Last working day
Nina Orr	nina.orr@example.org	
Otto Pell	otto.pell@example.org	31/03/2024
Pia Quick	pia.quick@example.org	30/06/2099`,
    ready: ['nina.orr@example.org', 'pia.quick@example.org'],
    never: ['otto.pell@example.org'],
  },
  {
    what: 'a form export with the timestamp and the address of who filled in',
    rows: `Timestamp	Email Address	Full name of the new user	E-mail of the new user	Project
11/20/2026 9:00:01	pi.ross@example.org	Quin Stone	quin.stone@example.org	X
11/21/2026 9:00:01	pi.ross@example.org	Rhea Tate	rhea.tate@example.org	Y`,
    ready: ['quin.stone@example.org', 'rhea.tate@example.org'],
    never: ['pi.ross@example.org'],
  },
  {
    what: 'French with departures',
    rows: `Nom	Prénom	Courriel	Responsable	Courriel du responsable	Date de départ
Urbain	Sam	sam.urbain@example.org	Vial	r.vial@example.org	
Viard	Theo	theo.viard@example.org	Vial	r.vial@example.org	31/08/2023`,
    ready: ['sam.urbain@example.org'],
    never: ['theo.viard@example.org', 'r.vial@example.org'],
  },
  {
    what: 'who is struck from the list by a column of x',
    rows: `Name	E-mail	Delete
Uma Wild	uma.wild@example.org	
Vic Xiao	vic.xiao@example.org	x
Wes Yang	wes.yang@example.org	`,
    ready: ['uma.wild@example.org', 'wes.yang@example.org'],
    never: ['vic.xiao@example.org'],
  },
  {
    what: 'an action column of add and remove',
    rows: `Action	User	Email
Add	Xan Zorn	xan.zorn@example.org
Remove	Yao Abel	yao.abel@example.org
Add	Zoe Bing	zoe.bing@example.org`,
    ready: ['xan.zorn@example.org', 'zoe.bing@example.org'],
    never: ['yao.abel@example.org'],
  },
  {
    what: 'Japanese with leaving dates',
    rows: `氏名	所属	メール	退職日	上長メール
青木 海	解析	kai.aoki@example.org		bucho.ito@example.org
馬場 空	解析	sora.baba@example.org	2024/03/31	bucho.ito@example.org`,
    ready: ['kai.aoki@example.org'],
    never: ['sora.baba@example.org', 'bucho.ito@example.org'],
  },
  {
    what: 'Chinese with an account state',
    rows: `工号	姓名	电子邮箱	账号状态	直属领导邮箱
1001	陈静	jing.chen@example.org	正常	lingdao.wu@example.org
1002	邓超	chao.deng@example.org	已禁用	lingdao.wu@example.org`,
    ready: ['jing.chen@example.org'],
    never: ['chao.deng@example.org', 'lingdao.wu@example.org'],
  },
  {
    what: 'Thai with an advisor',
    rows: `ชื่อ	อีเมล	อีเมลอาจารย์ที่ปรึกษา	สถานะ
สมชาย	somchai.j@example.org	ajarn.k@example.org	ปกติ
สมหญิง	somying.l@example.org	ajarn.k@example.org	ลาออก`,
    ready: ['somchai.j@example.org'],
    never: ['somying.l@example.org', 'ajarn.k@example.org'],
  },
  {
    what: 'Hebrew with a manager',
    rows: `שם	דוא"ל	דוא"ל מנהל	סטטוס
נועה	noa.levi@example.org	menahel.r@example.org	פעיל
עומר	omer.katz@example.org	menahel.r@example.org	עזב`,
    ready: ['noa.levi@example.org'],
    never: ['omer.katz@example.org', 'menahel.r@example.org'],
  },
  {
    what: 'Ukrainian with a curator',
    rows: `ПІБ	Електронна пошта	Керівник	Пошта керівника	Стан
Коваль О.	o.koval@example.org	Лис	k.lys@example.org	працює
Мороз П.	p.moroz@example.org	Лис	k.lys@example.org	звільнено`,
    ready: ['o.koval@example.org'],
    never: ['p.moroz@example.org', 'k.lys@example.org'],
  },
  {
    what: 'Romanian with a personal address',
    rows: `Nume	Prenume	Email instituțional	Email personal	Observații
Albu	Ion	ion.albu@example.edu	ionalbu@example.com	
Barbu	Ana	ana.barbu@example.edu	anabarbu@example.com	a plecat în 2025`,
    ready: ['ion.albu@example.edu'],
    never: ['ana.barbu@example.edu', 'ionalbu@example.com'],
  },
  {
    what: 'contact at the foot of a list',
    rows: `Participants of the course
No	Name	E-mail
1	Carl Dorn	carl.dorn@example.org
2	Dora Eck	dora.eck@example.org

Questions?	Course office	course.office@example.org`,
    ready: ['carl.dorn@example.org', 'dora.eck@example.org'],
    never: ['course.office@example.org'],
  },
  {
    what: 'a budget sheet with principal investigators',
    rows: `Project	PI	PI e-mail	Data manager	Data manager e-mail
P1	E. Falk	e.falk@example.org	F. Gross	f.gross@example.org
P2	G. Hahn	g.hahn@example.org	H. Iten	h.iten@example.org`,
    ready: [],
    never: [],
    either: ['e.falk@example.org', 'g.hahn@example.org', 'f.gross@example.org', 'h.iten@example.org'],
  },
  {
    what: 'a list with old and new addresses',
    rows: `Name	Old e-mail	New e-mail
Ina Jost	ina.jost@example.com	ina.jost@example.org
Jon Kunz	jon.kunz@example.com	jon.kunz@example.org`,
    ready: ['ina.jost@example.org', 'jon.kunz@example.org'],
    never: ['ina.jost@example.com', 'jon.kunz@example.com'],
  },
  {
    what: 'badge export with sponsors',
    rows: `Badge	Cardholder	Email	Sponsor	Sponsor email	Expires	State
77	Kay Lund	kay.lund@example.org	Mo Ness	mo.ness@example.org	2031-01-01	Valid
78	Lou Moen	lou.moen@example.org	Mo Ness	mo.ness@example.org	2023-01-01	Expired`,
    ready: ['kay.lund@example.org'],
    never: ['lou.moen@example.org', 'mo.ness@example.org'],
  },
  {
    what: 'attendance with absent ones',
    rows: `Name	Email	12 Jan	19 Jan
Mae Orr	mae.orr@example.org	present	absent
Ned Pym	ned.pym@example.org	present	present`,
    ready: ['mae.orr@example.org', 'ned.pym@example.org'],
    never: [],
  },
  {
    what: 'a sheet with a template row',
    rows: `Name	E-mail	Role
EXAMPLE: Jane Doe	jane.doe@example.com	Analyst
Ole Quist	ole.quist@example.org	Analyst
Pam Reid	pam.reid@example.org	Viewer`,
    ready: ['ole.quist@example.org', 'pam.reid@example.org'],
    never: ['jane.doe@example.com'],
  },
  {
    what: 'a list of groups with shared mailboxes',
    rows: `DisplayName	PrimarySmtpAddress	RecipientTypeDetails	ManagedBy
Rita Sahl	rita.sahl@example.org	UserMailbox	
Seq Core	seqcore@example.org	SharedMailbox	rita.sahl@example.org
Team Seq	team.seq@example.org	MailUniversalDistributionGroup	tim.ulm@example.org`,
    ready: ['rita.sahl@example.org'],
    never: ['seqcore@example.org', 'team.seq@example.org', 'tim.ulm@example.org'],
  },
  {
    what: 'a learning system with enrolment states',
    rows: `Username	First name	Surname	Email address	Status	Last access
tvogt	Tina	Vogt	tina.vogt@example.edu	Active	1 day
uwirz	Uli	Wirz	uli.wirz@example.edu	Suspended	2 years
vzeh	Vera	Zeh	vera.zeh@example.edu	Not current	1 year`,
    ready: ['tina.vogt@example.edu'],
    never: ['uli.wirz@example.edu', 'vera.zeh@example.edu'],
  },
  {
    what: 'Spanish with tutor and state',
    rows: `Alumno	Correo	Tutor/a	Correo tutor/a	Situación
Wanda Arias	wanda.arias@example.edu	Blas Cid	blas.cid@example.edu	Activo
Xoel Bravo	xoel.bravo@example.edu	Blas Cid	blas.cid@example.edu	Baja voluntaria`,
    ready: ['wanda.arias@example.edu'],
    never: ['xoel.bravo@example.edu', 'blas.cid@example.edu'],
  },
  {
    what: 'sections of those who have left, in Dutch',
    rows: `Naam	E-mailadres
Huidige medewerkers	
Yara Bos	yara.bos@example.org
Uit dienst	
Zeno Dam	zeno.dam@example.org`,
    ready: ['yara.bos@example.org'],
    never: ['zeno.dam@example.org'],
  },
  {
    what: 'a column of remarks in words',
    rows: `Name	Mail	Remarks
Abe Egli	abe.egli@example.org	new, PhD student
Bea Frei	bea.frei@example.org	please remove, moved to ETH
Cid Graf	cid.graf@example.org	
Dea Hug	dea.hug@example.org	contract ended in May`,
    ready: ['abe.egli@example.org', 'cid.graf@example.org'],
    never: ['bea.frei@example.org', 'dea.hug@example.org'],
  },
  {
    what: 'parents of pupils',
    rows: `Pupil	Pupil e-mail	Mother's e-mail	Father's e-mail
Eli Imhof	eli.imhof@example.edu	m.imhof@example.com	f.imhof@example.com
Fia Jenny	fia.jenny@example.edu	m.jenny@example.com	f.jenny@example.com`,
    ready: ['eli.imhof@example.edu', 'fia.jenny@example.edu'],
    never: ['m.imhof@example.com', 'f.jenny@example.com'],
  },
  {
    what: 'a request list with who approved',
    rows: `Requested for	Requested by	Approved by	Outcome
gil.koch@example.org	boss.a@example.org	head.b@example.org	Approved
hua.lin@example.org	boss.a@example.org	head.b@example.org	Rejected`,
    ready: ['gil.koch@example.org'],
    never: ['hua.lin@example.org', 'boss.a@example.org', 'head.b@example.org'],
  },
  {
    what: 'a sheet without headings with a remark behind some',
    rows: `Ivo Marti	ivo.marti@example.org	
Jil Nef	jil.nef@example.org	left 2024
Kai Ott	kai.ott@example.org	`,
    ready: ['ivo.marti@example.org', 'kai.ott@example.org'],
    never: ['jil.nef@example.org'],
  },
];
