const hiding =
  /\shidden(?=[\s=/>]|$)|\bstyle\s*=\s*["'][^"']*(?:display\s*:\s*none|visibility\s*:\s*hidden|line-through)/i;
const striking = /^(?:s|del|strike)$/;
const empty = /^(?:br|hr|img|input|meta|link|wbr|col|area|base|embed|source)$/;
/** The end tags of these may be left out: the next one ends them. */
const endedByNext = /^(?:li|tr|td|th|p|option|dt|dd)$/;
const container = /^(?:ul|ol|dl|table|select)$/;

/** Follows which elements of a page are struck out, or not shown. */
export class StruckOut {
  /** The outermost such element, and what is open within it. */
  private readonly tags: string[] = [];

  get is(): boolean {
    return this.tags.length > 0;
  }

  open(tag: string, attributes: string, isClosed: boolean): void {
    const [outer, ...inner] = this.tags;
    if (tag === outer && endedByNext.test(tag) && !inner.some((each) => container.test(each)))
      this.tags.length = 0;
    if (isClosed || empty.test(tag)) return;
    if (this.is || striking.test(tag) || hiding.test(attributes)) this.tags.push(tag);
  }

  close(tag: string): void {
    const at = this.tags.lastIndexOf(tag);
    if (at >= 0) this.tags.length = at;
  }
}
