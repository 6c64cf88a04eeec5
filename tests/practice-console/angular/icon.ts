import { type AfterViewChecked, Directive, ElementRef, inject } from '@angular/core';
import { MatIcon } from '@angular/material/icon';

/** Paths of 24 by 24 pictures, drawn for this console. */
const PICTURES: Record<string, string> = {
  person_add: `<circle cx='10' cy='8' r='4'/><path d='M2 20c0-4 4-6 8-6s8 2 8 6zM18 6h2v3h3v2h-3v3h-2v-3h-3V9h3z'/>`,
  people: `<circle cx='8' cy='8' r='3.5'/><circle cx='16.5' cy='9' r='3'/><path d='M1 19c0-4 4-5.5 7-5.5s7 1.5 7 5.5zM16.5 19H23c0-3-3-4.5-6-4.5z'/>`,
  groups: `<circle cx='12' cy='7' r='3.5'/><circle cx='5' cy='10' r='2.5'/><circle cx='19' cy='10' r='2.5'/><path d='M6 19c0-4 3-6 6-6s6 2 6 6zM1 18c0-3 2-4 4-4v4zM23 18c0-3-2-4-4-4v4z'/>`,
  shield: `<path d='M12 2l8 3v6c0 5-3.5 9-8 11-4.5-2-8-6-8-11V5z'/>`,
  mail: `<path d='M3 5h18v2l-9 6-9-6zM3 9l9 6 9-6v10H3z'/>`,
  apps: `<path d='M4 4h4v4H4zM10 4h4v4h-4zM16 4h4v4h-4zM4 10h4v4H4zM10 10h4v4h-4zM16 10h4v4h-4zM4 16h4v4H4zM10 16h4v4h-4zM16 16h4v4h-4z'/>`,
  settings: `<path d='M3 6h11v2H3zM16 4h2v6h-2zM18 6h3v2h-3zM3 16h5v2H3zM10 14h2v6h-2zM12 16h9v2h-9z'/>`,
  domain: `<path d='M3 3h9v4h9v14H3zM5 6v2h2V6zm3 0v2h2V6zM5 10v2h2v-2zm3 0v2h2v-2zm-3 4v2h2v-2zm3 0v2h2v-2zm6-3v2h4v-2zm0 4v2h4v-2z' fill-rule='evenodd'/>`,
  edit: `<path d='M4 17v3h3L17 10l-3-3zM15.5 5.5l3 3L20 7l-3-3z'/>`,
  delete: `<path d='M7 8h10v13H7zM5 5h4l1-2h4l1 2h4v2H5z'/>`,
  send: `<path d='M2 3l20 9-20 9 3-8 9-1-9-1z'/>`,
  search: `<path d='M10 3a7 7 0 1 0 4.2 12.6L20 21.4l1.4-1.4-5.8-5.8A7 7 0 0 0 10 3zm0 2a5 5 0 1 1 0 10 5 5 0 0 1 0-10z' fill-rule='evenodd'/>`,
  cancel: `<path d='M6.4 5L12 10.6 17.6 5 19 6.4 13.4 12 19 17.6 17.6 19 12 13.4 6.4 19 5 17.6 10.6 12 5 6.4z'/>`,
  check: `<path d='M9 16.2L4.8 12l-1.4 1.4L9 19 21 7l-1.4-1.4z'/>`,
};

/**
 * Stands in for an icon font: the name stays as text inside the button, as ligatures do, and what is seen is a
 * picture.
 */
@Directive({ selector: 'mat-icon' })
export class IconPicture implements AfterViewChecked {
  readonly #element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  #shown = '';

  ngAfterViewChecked(): void {
    const name = this.#element.textContent?.trim() ?? '';
    if (name === this.#shown) return;
    this.#shown = name;
    const svg = `<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 24 24'>${PICTURES[name] ?? ''}</svg>`;
    this.#element.style.setProperty('--icon', `url("data:image/svg+xml,${encodeURIComponent(svg)}")`);
  }
}

export const ICON = [MatIcon, IconPicture];
