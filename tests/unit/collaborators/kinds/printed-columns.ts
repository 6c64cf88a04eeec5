import type { Kind } from './kind';

/** Columns as programs for statistics and databases print them. */
export const printedColumns: Kind[] = [
  {
    what: 'an R data frame printed',
    text: `             name                     email active
1     Odile Baum      odile.baum@example.org   TRUE
2    Pedro Costa     pedro.costa@example.org  FALSE`,
    ready: ['odile.baum@example.org'],
    waits: ['pedro.costa@example.org'],
  },
  {
    what: 'a pandas data frame printed',
    text: `           name                    email  status
0   Quinn Dahl   quinn.dahl@example.org  active
1  Raja Engman  raja.engman@example.org    left`,
    ready: ['quinn.dahl@example.org'],
    waits: ['raja.engman@example.org'],
  },
  {
    what: 'a tibble printed',
    text: `# A tibble: 2 × 3
  name         email                   active
  <chr>        <chr>                   <lgl> 
1 Selma Falk   selma.falk@example.org  TRUE  
2 Timo Gerst   timo.gerst@example.org  FALSE `,
    ready: ['selma.falk@example.org'],
    waits: ['timo.gerst@example.org'],
  },
  {
    what: 'psql expanded output',
    text: `-[ RECORD 1 ]----+-----------------------
id               | 7
email            | ute.hart@example.org
is_active        | t
invited_by_email | boss.ab@example.org
-[ RECORD 2 ]----+-----------------------
id               | 8
email            | vito.iber@example.org
is_active        | f
invited_by_email | boss.ab@example.org`,
    ready: ['ute.hart@example.org'],
    waits: ['vito.iber@example.org'],
  },
  {
    what: 'psql table with footer',
    text: `        email         | last_login | deleted_at 
----------------------+------------+------------
 wera.jung@example.org | 2026-11-01 | 
 xavi.kern@example.org | 2024-01-01 | 2024-06-01
(2 rows)`,
    ready: ['wera.jung@example.org'],
    waits: ['xavi.kern@example.org'],
  },
  {
    what: 'Oracle sqlplus with page breaks',
    text: `EMAIL                          STATUS
------------------------------ ----------
yves.lang@example.org          ENABLED
zoja.mann@example.org          LOCKED

EMAIL                          STATUS
------------------------------ ----------
anke.nerz@example.org          ENABLED

3 rows selected.`,
    ready: ['yves.lang@example.org', 'anke.nerz@example.org'],
    waits: ['zoja.mann@example.org'],
  },
];
