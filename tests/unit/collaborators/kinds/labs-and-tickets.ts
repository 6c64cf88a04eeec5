import type { Kind } from './kind';

/** Users of laboratory systems, tickets, pages of projects, courses and directories. */
export const labsAndTickets: Kind[] = [
  {
    what: 'LIMS users with a laboratory contact and a locked flag',
    text: `UserID|FullName|Email|LabContactEmail|Locked|LastLogin
1|Abel Ott|abel.ott@example.org|contact.lab@example.org|N|2026-10-01
2|Bina Pohl|bina.pohl@example.org|contact.lab@example.org|Y|2022-10-01
3|Cuno Rall|cuno.rall@example.org||N|2026-10-02`,
    ready: ['abel.ott@example.org', 'cuno.rall@example.org'],
    waits: ['bina.pohl@example.org'],
  },
  {
    what: 'sample submission with submitter and result recipients',
    text: `Submission: S-2210
Submitted by: dora.stern@example.org
Send results to: emil.thom@example.org; fina.unger@example.org
Project lead: gunda.voss@example.org`,
    ready: [],
    waits: ['gunda.voss@example.org'],
    either: ['dora.stern@example.org', 'emil.thom@example.org', 'fina.unger@example.org'],
  },
  {
    what: 'Atlassian users export with last seen and billing',
    text: `User id,User name,email,User status,Added to org,Org role,Last seen in Jira - site
5f1,Hans Wirt,hans.wirt@example.org,Active,01 Jan 2023,User,20 Nov 2026
5f2,Ida Xylo,ida.xylo@example.org,Suspended,01 Jan 2023,User,Never accessed
5f3,Automation for Jira,automation-for-jira@example.com,Active,01 Jan 2023,None,Never accessed`,
    ready: ['hans.wirt@example.org'],
    waits: ['ida.xylo@example.org', 'automation-for-jira@example.com'],
  },
  {
    what: 'Confluence page of contacts with roles as headings',
    text: `h2. Owner
* [~jyoung] jonas.young@example.org
h2. Users
* [~kzahn] kira.zahn@example.org
* [~labt] lukas.abt@example.org
h2. Former users
* [~mbein] mona.bein@example.org`,
    ready: ['kira.zahn@example.org', 'lukas.abt@example.org'],
    waits: ['mona.bein@example.org'],
    either: ['jonas.young@example.org', 'jyoung', 'kzahn', 'labt', 'mbein'],
  },
  {
    what: 'Moodle participants as the page copies them',
    text: `Select 'Nele Christ'	NC	Nele Christ	nele.christ@example.edu	Student	No groups	3 hours 2 mins	Active
Select 'Ole Diehm'	OD	Ole Diehm	ole.diehm@example.edu	Student	No groups	Never	Suspended
Select 'Pia Ehrt'	PE	Pia Ehrt	pia.ehrt@example.edu	Teacher	No groups	1 min	Active`,
    ready: ['nele.christ@example.edu', 'pia.ehrt@example.edu'],
    waits: ['ole.diehm@example.edu'],
  },
  {
    what: 'Exchange distribution group members with recipient types',
    text: `Name                      PrimarySmtpAddress                  RecipientType
----                      ------------------                  -------------
Rene Faust                rene.faust@example.org              UserMailbox
Scanner 2nd floor         scanner2@example.org                MailContact
Seq Core                  seqcore.all@example.org             MailUniversalDistributionGroup
Toni Gries                toni.gries@example.edu              MailUser`,
    ready: ['rene.faust@example.org', 'toni.gries@example.edu'],
    waits: ['scanner2@example.org', 'seqcore.all@example.org'],
  },
  {
    what: 'dsquery and net user output',
    text: `User name                    uheld
Full Name                    Ulf Held
Comment
User's comment
Country/region code          000 (System Default)
Account active               Yes
Account expires              Never

Password last set            11/1/2026 9:00:00 AM
Local Group Memberships      *Users
Global Group memberships     *Genomics-Users
The command completed successfully.`,
    ready: [],
  },
  {
    what: 'AWS IAM credential report',
    text: `user,arn,user_creation_time,password_enabled,password_last_used,mfa_active,access_key_1_active
<root_account>,arn:aws:iam::123456789012:root,2020-01-01T00:00:00+00:00,not_supported,no_information,true,false
vera.imhof@example.org,arn:aws:iam::123456789012:user/vera.imhof@example.org,2024-01-01T00:00:00+00:00,true,2026-11-01T00:00:00+00:00,true,false
willi.joos@example.org,arn:aws:iam::123456789012:user/willi.joos@example.org,2024-01-01T00:00:00+00:00,false,N/A,false,true`,
    ready: ['vera.imhof@example.org'],
    either: ['willi.joos@example.org'],
  },
  {
    what: 'AWS SSO users as JSON',
    text: `{"Users":[{"UserName":"xenia.kopp@example.org","UserId":"9067","Name":{"FamilyName":"Kopp","GivenName":"Xenia"},"DisplayName":"Xenia Kopp","Emails":[{"Value":"xenia.kopp@example.org","Type":"work","Primary":true}],"IdentityStoreId":"d-906"},{"UserName":"yann.lutz@example.org","UserId":"9068","DisplayName":"Yann Lutz","Emails":[{"Value":"yann.lutz@example.org","Type":"work","Primary":true}]}]}`,
    ready: ['xenia.kopp@example.org', 'yann.lutz@example.org'],
  },
  {
    what: 'az ad user list as a table',
    text: `DisplayName    UserPrincipalName         Mail
-------------  ------------------------  ------------------------
Zoran Maric    zoran.maric@example.org   zoran.maric@example.org
Alva Nyman     alva.nyman@example.org`,
    ready: ['zoran.maric@example.org', 'alva.nyman@example.org'],
  },
  {
    what: 'az devops user entitlements',
    text: `ID                                    Display Name    Email                     License Type      Access Level    Status
------------------------------------  --------------  ------------------------  ----------------  --------------  --------
0f1f2c3d-0000-0000-0000-000000000001  Bert Ohde       bert.ohde@example.org     Basic             Basic           active
0f1f2c3d-0000-0000-0000-000000000002  Cleo Paul       cleo.paul@example.org     Stakeholder       Stakeholder     disabled`,
    ready: ['bert.ohde@example.org'],
    waits: ['cleo.paul@example.org'],
  },
  {
    what: 'GAM print of suspended users',
    text: `primaryEmail,name.fullName,suspended,suspensionReason,orgUnitPath,recoveryEmail,aliases.0,isAdmin
dana.quint@example.org,Dana Quint,False,,/Lab,dana@example.com,d.quint@example.org,False
egon.reuss@example.org,Egon Reuss,True,ADMIN,/Former,egon@example.com,,False`,
    ready: ['dana.quint@example.org'],
    waits: ['egon.reuss@example.org'],
  },
];
