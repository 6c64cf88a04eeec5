import type { Kind } from './kind';

/** What looks like an address or a user ID, and is none of a person. */
export const noAddresses: Kind[] = [
  {
    what: 'commands for machines far away',
    text: `ssh abel@seq01.example.org
scp bine@seq01.example.org:/data/run12/*.gz .
rsync -av cleo@store.example.org:/runs/ /mnt/runs
git clone git@code.example.org:core/pipelines.git`,
    ready: [],
  },
  {
    what: 'connections with names and secrets in them',
    text: `postgres://dora:s3cret@db.example.org:5432/lims
https://emil:token@git.example.org/core/tools.git
mongodb+srv://fritz:pw@cluster0.example.net/runs`,
    ready: [],
  },
  {
    what: 'handles of networks whose servers talk to each other',
    text: `@gesa@social.example.org
@hugo:chat.example.org
@ines`,
    ready: [],
  },
  {
    what: 'tickets of a realm',
    text: `Default principal: jan@EXAMPLE.ORG

Valid starting       Expires              Service principal
11/24/2026 08:00:00  11/24/2026 18:00:00  krbtgt/EXAMPLE.ORG@EXAMPLE.ORG`,
    ready: [],
  },
  {
    what: 'versions of packages and pictures',
    text: `react@18.2.0
samtools@1.17
logo@2x.png
image@sha256:9f86d081884c7d65`,
    ready: [],
  },
  {
    what: 'identifiers of messages',
    text: `In-Reply-To: <20261124080000.7a61@mail.example.org>
References: <abc.1@mail.example.org> <CAF0x77@mail.example.org>
see also <9f3d.44@list.example.org>`,
    ready: [],
    either: ['9f3d.44@list.example.org'],
  },
  {
    what: 'calendars and rooms of a calendar',
    text: `kim.lund@example.org
c_1887abc@group.calendar.google.com
example.org_2d3934@resource.calendar.google.com
lena.mohr@example.org`,
    ready: ['kim.lund@example.org', 'lena.mohr@example.org'],
    waits: ['c_1887abc@group.calendar.google.com', 'example.org_2d3934@resource.calendar.google.com'],
  },
  {
    what: 'a column of samples',
    text: `Sample ID
liver_01
liver_02
kidney_01`,
    ready: [],
  },
  {
    what: 'a table of runs without people',
    text: `Run	Instrument	Flow cell	Status
241124_A	NextSeq	HXYZ1	complete
241125_B	MiSeq	JKLM2	failed`,
    ready: [],
  },
  {
    what: 'barcodes under a heading',
    text: `Barcode,Plate,Well
bc001,p1,a1
bc002,p1,a2`,
    ready: [],
  },
  {
    what: 'names of files and folders',
    text: `run_12/
run_12/sample_sheet.csv
run_12/reads_R1.fastq.gz
results_final`,
    ready: [],
  },
  {
    what: 'settings of a program',
    text: `threads: 8
genome: hg38
aligner: bwa
outdir: results`,
    ready: [],
  },
  {
    what: 'a log of a pipeline',
    text: `[24/1a2b3c] Submitted process > FASTQC (liver_01)
[5d/6e7f80] Submitted process > ALIGN (liver_01)
Completed at: 24-Nov-2026 10:00:00`,
    ready: [],
  },
  {
    what: 'numbers of orders',
    text: `Order no.
PO-2026-0012
PO-2026-0013`,
    ready: [],
  },
];
