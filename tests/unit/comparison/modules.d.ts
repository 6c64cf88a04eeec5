declare module 'addressparser' {
  export default function addressparser(text: string): { name: string; address: string; group?: unknown }[];
}

declare module 'address-rfc2822' {
  export function parse(text: string): { address: string; addresses?: { address: string }[] }[];
}
