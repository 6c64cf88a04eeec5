import type { Kind } from './kind';

/** User IDs in columns, beside states, names, shares of a cluster and things. */
export const loginsInTables: Kind[] = [
  {
    what: 'quota report of users',
    text: `Block limits
User            used    soft    hard  grace
----------------------------------------------
hhorn     --  102400  204800  409600
iilg      +-  304800  204800  409600  6days`,
    ready: [],
  },
  {
    what: 'finger and last output',
    text: `jjost    pts/3        10.0.0.7         Fri Nov 20 09:00   still logged in
kkahl    pts/4        10.0.0.8         Fri Nov 20 08:00 - 08:30  (00:30)
reboot   system boot  6.1.0            Mon Nov  2 07:00   still running`,
    ready: [],
  },
  {
    what: 'iam user list by names only',
    text: `{"Users":[{"Path":"/","UserName":"llang","UserId":"AIDA1","Arn":"arn:aws:iam::123456789012:user/llang"},{"Path":"/service/","UserName":"ci-runner","UserId":"AIDA2"}]}`,
    ready: ['llang'],
    waits: ['ci-runner'],
  },
  {
    what: 'French logins with a state',
    text: `Identifiant;Nom;Actif
mmoreau;Marie Moreau;oui
nnoel;Noël Noel;non`,
    ready: ['mmoreau'],
    waits: ['nnoel'],
  },
  {
    what: 'Chinese column of accounts',
    text: `账号	姓名	状态
ouyang01	欧阳	启用
pan_li	潘力	停用`,
    ready: ['ouyang01'],
    waits: ['pan_li'],
  },
  {
    what: 'user IDs numbered',
    text: `1. qadir
2. rruiz8
3. ssato`,
    ready: [],
    either: ['qadir', 'rruiz8', 'ssato'],
  },
  {
    what: 'user IDs with ORCIDs',
    text: `user_id	orcid
ttanaka	0000-0001-2345-6789
uueda	0000-0002-3456-7890`,
    ready: ['ttanaka', 'uueda'],
  },
  {
    what: 'IDs of samples named as people are',
    text: `Sample	Owner
vvela	wwulf
xx01	yyork`,
    ready: [],
    either: ['wwulf', 'yyork'],
  },
  {
    what: 'a heading that says names in the team',
    text: `Team
Alice
Bob
Carol`,
    ready: [],
  },
  {
    what: 'a list of host names',
    text: `seq01
seq02
gpu-node-3`,
    ready: [],
    either: ['seq01', 'seq02', 'gpu-node-3'],
  },
  {
    what: 'keys of cloud users beside logins',
    text: `User name,Access key ID,Secret access key
zzorn,AKIAIOSFODNN7EXAMPLE,wJalrXUtnFEMI
aarndt,AKIAI44QH8DHBEXAMPLE,je7MtGbClwBF`,
    ready: ['zzorn', 'aarndt'],
  },
  {
    what: 'student numbers as user IDs',
    text: `Student number
s1234567
s1234568`,
    ready: [],
    either: ['s1234567', 's1234568'],
  },
  {
    what: 'SLURM accounts tree',
    text: `             Account       User
-------------------- ----------
 root                          
  root                     root
  genomics                      
   genomics              bbrandt
   genomics              ccramer`,
    ready: ['bbrandt', 'ccramer'],
    either: ['root'],
  },
  {
    what: 'sacctmgr parsable output',
    text: `User|Def Acct|Admin
ddietz|genomics|None
eebert|genomics|Operator`,
    ready: ['ddietz', 'eebert'],
  },
  {
    what: 'sreport of users',
    text: `--------------------------------------------------------------------------------
Cluster/Account/User Utilization 2026-11-01T00:00:00 - 2026-11-30T23:59:59
Usage reported in CPU Minutes
--------------------------------------------------------------------------------
  Cluster         Account     Login     Proper Name     Used   Energy
--------- --------------- --------- --------------- -------- --------
     wolf        genomics    ffunke      Fritz Funke    12345        0
     wolf        genomics    ggruber     Gabi Gruber      345        0`,
    ready: ['ffunke', 'ggruber'],
  },
];
