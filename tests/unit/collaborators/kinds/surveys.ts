import { A, B, C, D, E, type Kind, M } from './kind';

/** Surveys, courses, logs and files of settings. */
export const surveys: Kind[] = [
  {
    what: 'a survey whose file has three rows of headings',
    text: `StartDate,EndDate,Status,RecipientEmail,Q1,Q2
Start Date,End Date,Response Type,Recipient Email,What is your work e-mail?,Would you like an account?
"{""ImportId"":""startDate""}","{""ImportId"":""endDate""}","{""ImportId"":""status""}","{""ImportId"":""recipientEmail""}","{""ImportId"":""QID1""}","{""ImportId"":""QID2""}"
2026-11-20 08:00:00,2026-11-20 08:05:00,IP Address,,${A},Yes
2026-11-20 09:00:00,2026-11-20 09:05:00,IP Address,,${B},No
2026-11-20 10:00:00,2026-11-20 10:05:00,IP Address,,${C},Yes`,
    ready: [A, C],
    waits: [B],
  },
  {
    what: 'records of a study database with an event and a completed flag',
    text: `record_id,redcap_event_name,user_email,pi_email,want_access,request_form_complete
1,request_arm_1,${A},${M},1,2
2,request_arm_1,${B},${M},0,2
3,request_arm_1,${C},${M},1,2`,
    ready: [A, C],
    waits: [B, M],
  },
  {
    what: 'a gradebook with availability',
    text: `"Last Name","First Name","Username","Student ID","Email","Last Access","Availability","Week 1 [Total Pts: 10]"
"Byron","Ada","abyron","1001","${A}","2026-11-20","Yes","9"
"Kross","Ben","bkross","1002","${B}","2026-01-20","No",""
"Diaz","Carla","cdiaz","1003","${C}","2026-11-21","Yes","10"`,
    ready: [A, C],
    waits: [B],
  },
  {
    what: 'a gradebook with a row of points and a test student',
    text: `Student,ID,SIS User ID,SIS Login ID,Section,Quiz 1 (123)
    Points Possible,,,,,10
"Byron, Ada",11,1001,${A},BIO-1,9
"Diaz, Carla",12,1003,${C},BIO-1,10
"Student, Test",99,,,BIO-1,`,
    ready: [A, C],
  },
  {
    what: 'a log of a mail server',
    text: `Nov 20 08:00:01 mx1 postfix/smtp[1201]: 4D1A2: to=<${A}>, relay=mail.example.org[192.0.2.1]:25, delay=1.2, dsn=2.0.0, status=sent (250 OK)
Nov 20 08:00:02 mx1 postfix/smtp[1201]: 4D1A3: to=<${B}>, relay=mail.example.org[192.0.2.1]:25, delay=1.1, dsn=5.1.1, status=bounced (host said: 550 5.1.1 User unknown)
Nov 20 08:00:03 mx1 postfix/qmgr[99]: 4D1A4: from=<seqcore@example.org>, size=4321, nrcpt=1 (queue active)`,
    ready: [A],
    waits: [B, 'seqcore@example.org'],
  },
  {
    what: 'a log of an application with levels',
    text: `2026-11-20T08:00:00Z INFO  auth: user=${A} action=login result=success ip=192.0.2.10
2026-11-20T08:01:00Z WARN  auth: user=${B} action=login result=denied reason="account disabled" ip=192.0.2.11
2026-11-20T08:02:00Z INFO  auth: user=${C} action=login result=success ip=192.0.2.12`,
    ready: [A, C],
    waits: [B],
  },
  {
    what: 'credentials of machines',
    text: `machine api.example.org
  login ${A}
  password s3cret-1
machine data.example.edu
  login ${C}
  password hunter_2`,
    ready: [A, C],
  },
  {
    what: 'trailers of commits',
    text: `    Fix the demultiplexing of dual indices

    Co-authored-by: Ada Byron <${A}>
    Signed-off-by: Carla Diaz <${C}>
    Reported-by: Ben Kross <${B}>
    Reviewed-by: Maud Chief <${M}>`,
    ready: [A, C],
    waits: [],
    either: [B, M],
  },
  {
    what: 'routes of alerts with receivers',
    text: `route:
  receiver: seq-oncall
receivers:
  - name: seq-oncall
    email_configs:
      - to: '${A}'
        from: 'alertmanager@example.org'
  - name: managers
    email_configs:
      - to: '${M}'`,
    ready: [],
    waits: ['alertmanager@example.org'],
    either: [A, M],
  },
  {
    what: 'a manifest with annotations of an owner and a list of users',
    text: `apiVersion: v1
kind: ConfigMap
metadata:
  name: basespace-users
  annotations:
    owner: ${M}
data:
  users: |
    ${A}
    ${C}`,
    ready: [A, C],
    waits: [M],
  },
  {
    what: 'users of a data science hub as Python',
    text: `c.Authenticator.allowed_users = {"${A}", "${C}"}
c.Authenticator.blocked_users = {"${B}"}
c.Authenticator.admin_users = {"${M}"}`,
    ready: [],
    waits: [B],
    either: [A, C, M],
  },
  {
    what: 'statements that grant and revoke',
    text: `CREATE USER '${A}'@'%' IDENTIFIED BY 'x1';
GRANT SELECT ON seq.* TO '${A}'@'%';
DROP USER '${B}'@'%';
REVOKE ALL PRIVILEGES ON seq.* FROM '${D}'@'%';`,
    ready: [],
    waits: [B, D],
    either: [A],
  },
  {
    what: 'statements with a column of activity',
    text: `INSERT INTO \`users\` (\`id\`, \`email\`, \`name\`, \`is_active\`, \`created_by\`) VALUES
(1, '${A}', 'Ada Byron', 1, '${M}'),
(2, '${B}', 'Ben Kross', 0, '${M}'),
(3, '${C}', 'Carla Diaz', 1, '${M}');`,
    ready: [A, C],
    waits: [B, M],
  },
  {
    what: 'a policy of a cloud with conditions that ended',
    text: `{
  "bindings": [
    {"role": "roles/viewer", "members": ["user:${A}", "group:seq@example.org"]},
    {"role": "roles/editor", "members": ["user:${B}"], "condition": {"title": "until summer", "expression": "request.time < timestamp(\\"2025-06-30T00:00:00Z\\")"}},
    {"role": "roles/viewer", "members": ["user:${C}", "deleted:user:${D}?uid=1"]}
  ]
}`,
    ready: [A, C],
    waits: [D, 'seq@example.org'],
    either: [B],
  },
  {
    what: 'a transcript of captions with speakers',
    text: `WEBVTT

00:00:01.000 --> 00:00:04.000
<v Ada Byron>Good morning, my address is ${A}.</v>

00:00:05.000 --> 00:00:09.000
<v Carla Diaz>Mine is ${C}, please add me.</v>`,
    ready: [A, C],
  },
  {
    what: 'rights on a folder from a terminal',
    text: `# file: runs
# owner: ${M}
user::rwx
user:${A}:r-x
user:${C}:rwx
group::r-x
mask::rwx
other::---`,
    ready: [],
    either: [A, C],
    waits: [M],
  },
  {
    what: 'an entry of a registry of domains',
    text: `Domain Name: EXAMPLE.ORG
Registrant Name: Example Foundation
Registrant Email: ${M}
Admin Email: hostmaster@example.org
Tech Email: ${D}`,
    ready: [],
    waits: ['hostmaster@example.org'],
    either: [M, D],
  },
  {
    what: 'an export of a form with a question for the people to be added',
    text: `Timestamp,Email Address,Your name,"Who should get access? (one e-mail address per line)"
11/20/2026 08:00:00,${M},Maud Chief,"${A}
${C}"
11/21/2026 08:00:00,${D},Dmitri Volkov,${E}`,
    ready: [],
    either: [M, D, A, C, E],
  },
  {
    what: 'a list of attendance with minutes and a no-show',
    text: `Topic: BaseSpace training
Name (Original Name),User Email,Join Time,Leave Time,Duration (Minutes),Guest,Attended
Ada Byron,${A},2026-11-20 08:58,2026-11-20 10:01,63,No,Yes
Ben Kross,${B},--,--,--,No,No
Carla Diaz,${C},2026-11-20 08:59,2026-11-20 10:00,61,Yes,Yes`,
    ready: [A, C],
    either: [B],
  },
  {
    what: 'an export of a calendar of bookings with who cancelled',
    text: `Subject,Start Date,Start Time,Required Attendees,Status
NextSeq run,2026-11-20,09:00,${A},Confirmed
NextSeq run,2026-11-21,09:00,${B},Cancelled
MiSeq run,2026-11-22,09:00,${C},Confirmed`,
    ready: [A, C],
    waits: [B],
  },
];
