import { hashOf } from './people-index';

/**
 * The part before the at sign of mailboxes that several people or machines share: those of RFC 2142, and what is usual
 * beyond them. Words that are also somebody's name are left out.
 */
const localParts: ReadonlySet<string> = new Set(
  (
    'abuse postmaster hostmaster webmaster noc security root daemon mailer-daemon mailerdaemon usenet uucp ftp www ' +
    'info infos information admin admins administrator administration sysadmin system systems operations ops ' +
    'support techsupport tech-support tech.support it-support it.support itsupport helpdesk help-desk help.desk help ' +
    'service services servicedesk service-desk service.desk customerservice customer-service customer.service ' +
    'noreply no-reply no_reply no.reply donotreply do-not-reply do_not_reply do.not.reply bounce bounces ' +
    'notification notifications notify alert alerts automated auto-reply autoreply newsletter newsletters news updates ' +
    'contact contactus contact-us contact.us kontakt contacto hello office mail email post mailbox inbox enquiries ' +
    'enquiry inquiries inquiry feedback desk frontdesk front-desk front.desk reception registration register events event press media marketing sales orders ' +
    'order shop billing invoice invoices payments accounts accounting accountspayable accounts.payable accounts-payable accounts_payable finance purchasing procurement ' +
    'legal privacy compliance gdpr dpo hr jobs careers recruiting recruitment it team staff everyone all-staff allstaff ' +
    'group members secretary secretariat sekretariat library lab labs laboratory facility stores core core-facility genomics ' +
    'sequencing bioinformatics seqcore actions runner build builds builder deploy deployment deployments releases ci cicd ' +
    'frontoffice backoffice safety ehs biosafety training trainings courses workshop workshops conference meeting calendar booking bookings ' +
    'reservation reservations scheduling room rooms resources equipment instruments imaging proteomics metabolomics microscopy cytometry ' +
    'flowcytometry flow-cytometry histology biobank dataprotection data-protection data.protection subscribe unsubscribe submission ' +
    'submissions samples results reports backup backups fax voicemail dispatch shipping receiving warehouse logistics maintenance repairs ' +
    'building facilities housing travel grants research department dept institute school university alumni students faculty employees ' +
    'community board committee council editor editors editorial president director manager coordinator ' +
    'buero verwaltung datenschutz datenschutzbeauftragter dsb widerruf impressum buchhaltung rechnung rechnungen rechnungswesen einkauf personal ' +
    'personalabteilung pforte empfang poststelle zentrale anfrage anfragen bestellung bestellungen bewerbung bewerbungen presse edv ' +
    'rechenzentrum hotline labor institut bibliothek studienbuero pruefungsamt dekanat leitung geschaeftsfuehrung geschaeftsstelle vorstand ' +
    'ausbildung kundenservice kundendienst technik haustechnik verein ' +
    'accueil informatique direction comptabilite compta facturation factures achats recrutement commercial communication bibliotheque ' +
    'scolarite labo laboratoire assistance reclamations renseignements rgpd equipe service-client ' +
    'secretaria informacion recepcion contabilidad facturacion facturas compras ventas rrhh soporte ayuda atencion administracion direccion ' +
    'informatica laboratorio biblioteca prensa consultas pedidos sistemas oficina gerencia ' +
    'segreteria amministrazione informazioni contabilita fatture fatturazione acquisti vendite supporto assistenza direzione ufficio protocollo ordini ' +
    'informacoes contabilidade faturamento faturas vendas suporte ajuda atendimento administracao diretoria financeiro contato comercial ' +
    'secretariaat informatie administratie boekhouding facturen factuur inkoop verkoop ondersteuning klantenservice receptie personeelszaken bestellingen ' +
    'biuro kadry ksiegowosc faktury zamowienia pomoc administracja dyrekcja dziekanat rekrutacja serwis ' +
    'kansli ekonomi faktura kundtjanst kundeservice postmottak resepsjon regnskab bogholderi asiakaspalvelu kirjaamo toimisto ' +
    'podatelna ucetni ucetnictvi fakturace objednavky podpora studijni titkarsag penzugy ugyfelszolgalat iroda contabilitate suport ' +
    'bilgi destek muhasebe iletisim soumu jinji keiri madoguchi toiawase'
  ).split(' '),
);

/** Whether an address is a shared mailbox, by the part before its at sign in any letter case. */
export function isRoleAddress(address: string): boolean {
  return localParts.has(address.slice(0, address.indexOf('@')).toLowerCase());
}

/** Which hashes, cut to 14 bits, belong to a shared mailbox. */
const filterMask = 16383;
const localPartFilter = new Uint8Array(filterMask + 1);
for (const localPart of localParts) localPartFilter[hashOf(localPart, 0, localPart.length) & filterMask] = 1;

/**
 * A quick test that makes no string: false means that `isRoleAddress` is false.
 * @param hash `hashOf` the part before the at sign
 */
export function mayBeRole(hash: number): boolean {
  return localPartFilter[hash & filterMask] === 1;
}
