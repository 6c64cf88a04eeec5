import type { Kind } from './kind';

/** Texts off pages and boards: broken in the middle, with boxes, times, buttons. */
export const brokenAndCopied: Kind[] = [
  {
    what: 'addresses in a comma list broken by a PDF in the middle of the local part',
    text: `Participants: hannes.zimmer@example.org, ilse.aal@example.org, johannes.
blume@example.org, karl.dorsch@example.org`,
    ready: ['hannes.zimmer@example.org', 'ilse.aal@example.org', 'karl.dorsch@example.org'],
    waits: ['blume@example.org'],
  },
  {
    what: 'addresses hyphenated by a PDF',
    text: `Contact list: lars.eck@exam-
ple.org; mia.fuchs@example.org`,
    ready: ['mia.fuchs@example.org'],
    waits: ['lars.eck@exam'],
  },
  {
    what: 'table copied out of a PDF with headings over two lines',
    text: `Name E-mail Role
Nora Geiger nora.geiger@example.org Analyst
Olaf Huber olaf.huber@example.org Technician
Page 1 of 3`,
    ready: ['nora.geiger@example.org', 'olaf.huber@example.org'],
  },
  {
    what: 'OneNote page with check marks',
    text: `Access requests
☐ paula.igel@example.org
☑ quirin.jost@example.org (done)
☐ rosi.kehl@example.org
20 November 2026 10:32`,
    ready: [],
    waits: ['quirin.jost@example.org'],
    either: ['paula.igel@example.org', 'rosi.kehl@example.org'],
  },
  {
    what: 'Slack message copied with times and app',
    text: `Sandra Lott
  10:42 AM
@admins please add tom.maas@example.org and uli.nold@example.org to the workgroup :pray:
Workflow APP
  10:43 AM
Request logged by sandra.lott@example.org`,
    ready: ['tom.maas@example.org', 'uli.nold@example.org'],
    waits: ['sandra.lott@example.org'],
  },
  {
    what: 'Teams chat copied with a correction',
    text: `[20/11 10:02] Vera Ohm
can you add wolf.pape@example.org
[20/11 10:04] Vera Ohm
sorry, it is wolf.pappe@example.org`,
    ready: ['wolf.pappe@example.org'],
    waits: ['wolf.pape@example.org'],
  },
  {
    what: 'invitations list of an app with buttons',
    text: `Pending invitations (2)
xena.quast@example.org
Invited 3 days ago
Resend
Revoke
yuri.rost@example.org
Expired
Resend
Revoke`,
    ready: [],
    waits: ['yuri.rost@example.org'],
    either: ['xena.quast@example.org'],
  },
  {
    what: 'Google Sheet with initials and a consent column',
    text: `Nr	Name	Mail	Consent	Remarks
1	Zeno Senn	zeno.senn@example.org	yes	
2	Aida Thun	aida.thun@example.org	no	
3	Björn Ufer	bjoern.ufer@example.org	yes	parental leave from May`,
    ready: ['zeno.senn@example.org'],
    waits: ['aida.thun@example.org'],
    either: ['bjoern.ufer@example.org'],
  },
];
