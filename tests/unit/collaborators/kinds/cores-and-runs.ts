import type { Kind } from './kind';

/** Sheets of sequencing cores: samples, runs, bills, bookings. */
export const coresAndRuns: Kind[] = [
  {
    what: 'a sample sheet with the investigator and an operator',
    text: `[Header]
IEMFileVersion,5
Investigator Name,inv.adams@example.edu
Experiment Name,RNA-0412
Date,11/24/2026
[Reads]
151
151
[Data]
Sample_ID,Sample_Name,I7_Index_ID,index,Sample_Project
S1,liver,D701,ATTACTCG,proj1
S2,heart,D702,TCCGGAGA,proj1`,
    ready: [],
    waits: ['inv.adams@example.edu'],
  },
  {
    what: 'a run log with the operator and whom to tell',
    text: `Run ID\tInstrument\tOperator\tNotify
240412_A01\tNovaSeq-01\top.baker@example.edu\tcarl.dietz@example.edu
240413_A01\tNovaSeq-01\top.baker@example.edu\tdora.engel@example.edu`,
    ready: [],
    waits: ['op.baker@example.edu'],
    either: ['carl.dietz@example.edu', 'dora.engel@example.edu'],
  },
  {
    what: 'a billing sheet with payer and user',
    text: `Invoice,Cost center,Billing contact,Billing email,User,User email,Amount
1001,4711,Fin Office,billing.fox@example.edu,Gert Hall,gert.hall@example.edu,1200.00
1002,4712,Fin Office,billing.fox@example.edu,Ida Juul,ida.juul@example.edu,800.00`,
    ready: ['gert.hall@example.edu', 'ida.juul@example.edu'],
    waits: ['billing.fox@example.edu'],
  },
  {
    what: 'an iLab export with owner and PI',
    text: `Service ID,Customer Name,Customer Email,PI Name,PI Email,Status
GC-KL-101,Karl Lund,karl.lund@example.edu,Mary Nott,pi.nott@example.edu,Completed
GC-OP-102,Olga Pohl,olga.pohl@example.edu,Mary Nott,pi.nott@example.edu,Processing`,
    ready: ['karl.lund@example.edu', 'olga.pohl@example.edu'],
    waits: ['pi.nott@example.edu'],
  },
  {
    what: 'a booking calendar of an instrument',
    text: `Date\tSlot\tInstrument\tBooked by\tEmail
2026-11-30\tAM\tMiSeq\tQuido Rast\tquido.rast@example.edu
2026-11-30\tPM\tMiSeq\tSusi Tamm\tsusi.tamm@example.edu
2026-12-01\tAM\tNextSeq\tQuido Rast\tquido.rast@example.edu`,
    ready: ['quido.rast@example.edu', 'susi.tamm@example.edu'],
  },
  {
    what: 'a sample submission form with key and value lines',
    text: `Project: Exome 12
Principal investigator: Prof. Ulla Veit
PI email: pi.veit@example.edu
Submitter: Wim Xander
Submitter email: wim.xander@example.edu
BaseSpace user email: yuri.zech@example.edu
Billing email: billing@example.edu`,
    ready: ['yuri.zech@example.edu'],
    waits: ['pi.veit@example.edu', 'billing@example.edu'],
    either: ['wim.xander@example.edu'],
  },
  {
    what: 'a list of trained users with expired trainings',
    text: `User\tEmail\tTraining\tValid until
Arno Bock\tarno.bock@example.edu\tNovaSeq\t2027-05-01
Birte Clas\tbirte.clas@example.edu\tNovaSeq\texpired
Cord Dunker\tcord.dunker@example.edu\tMiSeq\t2028-01-15`,
    ready: ['arno.bock@example.edu', 'cord.dunker@example.edu'],
    waits: ['birte.clas@example.edu'],
  },
  {
    what: 'lab groups with members indented below the head',
    text: `Lab Ebert (PI: pi.ebert@example.edu)
  - Frida Gans <frida.gans@example.edu>
  - Hauke Ihle <hauke.ihle@example.edu>
Lab Jansen (PI: pi.jansen@example.edu)
  - Kira Loos <kira.loos@example.edu>`,
    ready: ['frida.gans@example.edu', 'hauke.ihle@example.edu', 'kira.loos@example.edu'],
    waits: ['pi.ebert@example.edu', 'pi.jansen@example.edu'],
  },
  {
    what: 'a manifest of collaborators with sites',
    text: `Site,Site PI,Site coordinator email,Analyst,Analyst email
Bergen,Dr. Moe,coord.moe@example.org,Nils Odd,nils.odd@example.org
Lyon,Dr. Petit,coord.petit@example.org,Rita Sol,rita.sol@example.org`,
    ready: [],
    either: [
      'coord.moe@example.org',
      'coord.petit@example.org',
      'nils.odd@example.org',
      'rita.sol@example.org',
    ],
  },
  {
    what: 'a run summary mail of a machine',
    text: `From: novaseq-01@example.edu
Run 240412_A01 has finished. Yield 1.2 Tb, Q30 91 %.
Data shared with: tilo.ude@example.edu, vroni.wendt@example.edu`,
    ready: [],
    either: ['tilo.ude@example.edu', 'vroni.wendt@example.edu'],
    waits: ['novaseq-01@example.edu'],
  },
  {
    what: 'BaseSpace users as its own table shows them',
    text: `Name\tEmail\tRole\tStatus\tLast activity
Alma Bork\talma.bork@example.edu\tMember\tActive\tNov 20, 2026
Bruno Cors\tbruno.cors@example.edu\tMember\tInvited\t-
Clara Dorn\tclara.dorn@example.edu\tAdmin\tActive\tNov 24, 2026`,
    ready: ['alma.bork@example.edu', 'clara.dorn@example.edu'],
    either: ['bruno.cors@example.edu'],
  },
  {
    what: 'ELN members with witnesses',
    text: `Notebook,Author email,Witness email
NB-1,enno.falk@example.edu,witness.gro@example.edu
NB-2,frauke.heil@example.edu,witness.gro@example.edu`,
    ready: ['enno.falk@example.edu', 'frauke.heil@example.edu'],
    waits: ['witness.gro@example.edu'],
  },
  {
    what: 'a plain list of a course with waiting list',
    text: `NGS course 2026 - participants
1 Jost Kamp jost.kamp@example.edu
2 Lia Menz lia.menz@example.edu
Waiting list
1 Nico Ober nico.ober@example.edu`,
    ready: ['jost.kamp@example.edu', 'lia.menz@example.edu'],
    waits: ['nico.ober@example.edu'],
  },
  {
    what: 'consent contacts of patients in a study sheet',
    text: `Study ID\tStudy nurse email\tPhysician email\tData analyst email
ST-01\tnurse.paul@example.org\tdr.quast@example.org\trolf.sander@example.org
ST-02\tnurse.paul@example.org\tdr.quast@example.org\ttina.unger@example.org`,
    ready: [],
    either: [
      'nurse.paul@example.org',
      'dr.quast@example.org',
      'rolf.sander@example.org',
      'tina.unger@example.org',
    ],
  },
];
