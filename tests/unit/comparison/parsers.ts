import { parse as addressRfc2822 } from 'address-rfc2822';
import addressparser from 'addressparser';
import emailAddresses from 'email-addresses';
import getEmails from 'get-emails';
import nodemailer from 'nodemailer/lib/addressparser';
import { reviewCollaborators } from '../../../src/collaborators/review';

/** Published parsers of address lists, and ours: each gives the people that it finds in a text. */
export const parsers: Readonly<Record<string, (text: string) => string[]>> = {
  ours: (text) => reviewCollaborators(text).people,
  addressparser: (text) => addressparser(text).map(({ address }) => address),
  nodemailer: (text) => nodemailer(text, { flatten: true }).map(({ address }) => address),
  'address-rfc2822': (text) =>
    addressRfc2822(text).flatMap(({ address, addresses }) =>
      addresses === undefined ? address : addresses.map((each) => each.address),
    ),
  'email-addresses': (text) =>
    (emailAddresses.parseAddressList(text) ?? []).flatMap((found) =>
      found.type === 'group' ? found.addresses.map(({ address }) => address) : found.address,
    ),
  'get-emails': (text) => [...getEmails(text)],
};
