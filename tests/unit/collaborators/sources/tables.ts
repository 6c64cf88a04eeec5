import type { Sample } from './sample';

/** Cells copied out of spreadsheets and web tables. */
export const spreadsheets: Sample[] = [
  {
    what: 'first and last names beside addresses',
    text: `First\tLast\tE-mail\tDepartment
Jane\tDoe\tjane.doe@example.org\tBiology
Richard\tRoe\tr.roe@example.org\tIT
Ann\tLee\t\tBiology`,
    people: ['jane.doe@example.org', 'r.roe@example.org'],
    names: ['Jane Doe', 'Richard Roe'],
    doubtful: ['Ann', 'Lee'],
  },
  {
    what: 'user IDs in a column of their own',
    text: `Name\tUser ID\tGroup
Jane Doe\tjdoe2\tsequencing
Richard Roe\trroe\tsequencing`,
    people: ['jdoe2', 'rroe'],
  },
  {
    what: 'two addresses in a row, and remarks',
    text: `jane.doe@example.org\tjane@example.com\tbiology\tlab-4
r.roe@example.org\t\tchemistry\tlab-5`,
    people: ['jane.doe@example.org', 'jane@example.com', 'r.roe@example.org'],
    doubtful: ['lab-4', 'lab-5'],
  },
  {
    what: 'a title above, empty rows, numbers and dates',
    text: `Course B, autumn 2026\t\t\t

No.\tName\tMail\tRegistered
1\tDoe, Jane\tjane.doe@example.org\t2026-10-01
2\tRoe, Richard\tr.roe@example.org\t01.10.2026

Total\t2`,
    people: ['jane.doe@example.org', 'r.roe@example.org'],
    names: ['Doe, Jane', 'Roe, Richard'],
    doubtful: ['2'],
  },
  {
    what: 'one cell with several lines, as it is copied',
    text: `"jane.doe@example.org
r.roe@example.org
ann.lee@example.edu"\tteam 4`,
    people: ['jane.doe@example.org', 'r.roe@example.org', 'ann.lee@example.edu'],
  },
  {
    what: 'comma-separated values with quotes',
    text: `"Name","Email","Role"
"Doe, Jane","jane.doe@example.org","user"
"Roe, Richard ""Rick""","r.roe@example.org","admin"
Ann Lee,ann.lee@example.edu,student,biology`,
    people: ['jane.doe@example.org', 'r.roe@example.org', 'ann.lee@example.edu'],
  },
  {
    what: 'a Markdown table',
    text: `| Name | E-mail | State |
|:-----|:------:|------:|
| Jane Doe | jane.doe@example.org | active |
| Richard Roe | [r.roe@example.org](mailto:r.roe@example.org) | pending |`,
    people: ['jane.doe@example.org', 'r.roe@example.org'],
    names: ['Jane Doe', 'Richard Roe'],
  },
];
