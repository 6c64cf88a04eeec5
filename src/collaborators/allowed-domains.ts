/** What an organisation allows, as its User management screen lists it; an entry may be written in any letter case. */
export interface AllowedDomains {
  /**
   * `Allowed Email Suffixes`. `example.org` and `@example.org` stand for that domain alone, `.example.org` and
   * `*.example.org` for its subdomains too, `*` for every domain.
   */
  suffixes: readonly string[];
  /** `Allowed Emails`: single addresses. */
  addresses: readonly string[];
}

/** Answers for one address after the other whether it is allowed. */
export class AllowList {
  private readonly domains = new Set<string>();
  private readonly parents = new Set<string>();
  private readonly addresses = new Set<string>();
  private readonly allowsAll: boolean;

  constructor({ suffixes, addresses }: AllowedDomains) {
    for (const address of itemsOf(addresses)) this.addresses.add(address);
    for (const suffix of itemsOf(suffixes)) this.addSuffix(suffix.replace(/^\*?@/, ''));
    this.allowsAll = this.domains.has('*') || this.domains.size + this.addresses.size === 0;
  }

  private addSuffix(suffix: string): void {
    const domain = suffix.replace(/^\*?\./, '');
    if (domain === '') return;
    this.domains.add(domain);
    if (domain !== suffix) this.parents.add(domain);
  }

  /** Whether a person may be invited as far as the list tells. A user ID without an at sign always may. */
  allows(person: string): boolean {
    const at = person.lastIndexOf('@');
    if (this.allowsAll || at < 0) return true;
    const domain = person.slice(at + 1).toLowerCase();
    if (this.domains.has(domain) || this.addresses.has(person.toLowerCase())) return true;
    for (let dot = domain.indexOf('.'); dot >= 0; dot = domain.indexOf('.', dot + 1)) {
      if (this.parents.has(domain.slice(dot + 1))) return true;
    }
    return false;
  }
}

/** One field may hold several items, each with quotes or brackets around it. */
function itemsOf(fields: readonly string[]): string[] {
  const words = fields.flatMap((field) => field.toLowerCase().split(/[\s,;]+/));
  return words.map((word) => word.replace(/^["'<]+|["'>]+$/g, '')).filter((word) => word !== '');
}
