import type { Page } from 'playwright';

/**
 * Gives elements of the page shadow roots, by tag, those within others too; `globalThis.rootOf` tells the root of an
 * element, closed ones as well, as a browser tells an extension.
 */
export async function drawComponents(
  page: Page,
  templates: Record<string, string>,
  mode: 'open' | 'closed',
): Promise<void> {
  await page.evaluate(
    ({ templates, mode }) => {
      const roots = new WeakMap<Element, ShadowRoot>();
      const draw = (part: ParentNode): void => {
        for (const [tag, template] of Object.entries(templates)) {
          for (const host of part.querySelectorAll(tag)) {
            if (roots.has(host)) continue;
            const root = host.attachShadow({ mode });
            root.innerHTML = template;
            roots.set(host, root);
            draw(root);
          }
        }
      };
      draw(document);
      Object.assign(globalThis, { rootOf: (element: Element) => roots.get(element) ?? null });
    },
    { templates, mode },
  );
}
