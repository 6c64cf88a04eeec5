/**
 * Words that interfaces are written with. A report keeps these, and those of the page map, and nothing else of what a page
 * says: whatever is not here may name somebody. Words that people are called by are left out on purpose, such as
 * `mark`, `will`, `may`, `bill`, `page`, `grant`, `rich` or `frank`.
 */
const words = `
a about accept access account accounts active activate add added address addresses admin administration administrator
administrators admins all allow allowed and any app append application applications apply apps archive archived are as
assign assigned at available back basic be before begin billing box bring by cancel cannot change changes check choose
chosen clear click close code collaboration collaborator collaborators colleague colleagues collapse columns comma
confirm connected console contact continue cookies copy could count create created credits crew current custom dashboard
data date days default delete department description deselect detail details dialog directory disable disabled display
do domain domains done download drag draft each edit email emails empty enable enabled enter entries entry error
everybody everyone existing expand expired expires export failed feature features few field file files filter filters
find finish first folder folks for found free from full general get give go group groups guest guests has have header
help here hidden hide history home how id if import in include info information invitation invitations invite invited
invitee invitees inviting is item items join joined key keep known label language last later leave left let level levels
library license licenses line lines link list load loading log login logins logout mail mails main make manage manager
managers many me member members membership menu message messages middle modified more most move must my name names new
next no none not note nothing now number of off ok on one only open option optional options or order organisation
organization other others our out overview owner owners pages paste pending people per permission permissions person
persons phone pick pin please policy preferences press preview previous print privacy private privileged product
products profile profiles project projects public put read recent refresh region regions reject reload remark remarks
remove removed rename report reports request requests required resend reset resource resources result results return
revoke right rights role roles row rows run save search see select selected selection send sent separated sequence
sequencing session sessions set settings share shared show sign site size software some somebody someone sort space
start status step stop storage submit subject success suffix suffixes support switch tab table tag tags team teams text
that the their them these this tick tier time title to today toggle token total type types unknown up update updated
upload usage use user username usernames users value values variant version view visible waiting want what when where
which who with without workgroup workgroups workspace workspaces world write year yes you your
`;

/** The words, in lower case. */
export const uiWords: ReadonlySet<string> = new Set(words.split(/\s+/).filter(Boolean));
