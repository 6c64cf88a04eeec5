/** What an admin has after a project meeting: copied from a mail's To line, a table, a chat, with slips. */
export const messyList = `To: "Lovelace, Ada" <ada.lovelace@example.org>; Grace Hopper <GRACE.HOPPER@example.org>
• rosalind.franklin@example.org
barbara.mcclintock@example.org, barbara.mcclintock@example.org
3) Chien-Shiung Wu\tchien-shiung.wu@example.org\tLab 4
mailto:emmy.noether@example.org
lise.meitner@example,org
dorothy.hodgkin@
jocelyn.bell@gmial.com
the sequencing people from Leeds`;
