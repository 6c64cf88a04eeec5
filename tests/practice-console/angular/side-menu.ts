import { Component, inject } from '@angular/core';
import { MatListModule } from '@angular/material/list';
import { domainSections, sectionPath } from '../../../src/practice/console/state/wording';
import { ICON } from './icon';
import { LiveStore } from './live-store';

interface Entry {
  label: string;
  icon: string;
  href: string;
  selected: boolean;
  /** Shown in capitals by the style sheet; the text itself is not. */
  shouted: boolean;
  inner: boolean;
}

/** The selected entry is told by its class alone. */
@Component({
  selector: 'app-side-menu',
  imports: [ICON, MatListModule],
  template: `
    @if (entries().length > 0) {
      <mat-nav-list class="menu" aria-label="Menu">
        @for (entry of entries(); track entry.href) {
          <a
            mat-list-item
            [href]="entry.href"
            [class.is-selected]="entry.selected"
            [class.shouted]="entry.shouted"
            [class.inner]="entry.inner"
          >
            <mat-icon matListItemIcon>{{ entry.icon }}</mat-icon>
            <span matListItemTitle>{{ entry.label }}</span>
          </a>
        }
      </mat-nav-list>
    }
  `,
})
export class SideMenu {
  readonly #live = inject(LiveStore);
  readonly #store = this.#live.store;

  entries(): Entry[] {
    const third = this.#store.options.wording === 'gen3';
    const inner = this.#live.route().screen === 'domain' ? this.#domainEntries() : this.#workgroupEntries();
    return third ? [...this.#topEntries(), ...inner.map((entry) => ({ ...entry, inner: true }))] : inner;
  }

  #entry(label: string, icon: string, path: string, selected: boolean, shouted = false): Entry {
    return { label, icon, href: this.#store.hrefOf(path), selected, shouted, inner: false };
  }

  #topEntries(): Entry[] {
    const { wording, options } = this.#store;
    const inDomain = this.#live.route().screen === 'domain';
    const workgroups = this.#entry(wording.topMenu.workgroups, 'groups', 'workgroups', !inDomain);
    if (options.tier === 'professional') return [workgroups];
    return [workgroups, this.#entry(wording.topMenu.domain, 'domain', 'domain/user-management', inDomain)];
  }

  #domainEntries(): Entry[] {
    const { section } = this.#live.route();
    return domainSections.map((label) =>
      this.#entry(label, 'settings', `domain/${sectionPath(label)}`, section === sectionPath(label)),
    );
  }

  #workgroupEntries(): Entry[] {
    const { screen } = this.#live.route();
    if (screen === 'workgroups') return [];
    const { wording, workgroup, options } = this.#store;
    const base = `workgroups/${workgroup.id}`;
    const shouted = options.wording === 'gen2';
    const { admins, users, pending, applications } = wording.menu;
    const entries = [
      this.#entry(admins, 'shield', `${base}/${wording.adminsPath}`, screen === 'admins', shouted),
      this.#entry(users, 'people', `${base}/users`, screen === 'users' || screen === 'user', shouted),
    ];
    if (pending) entries.push(this.#entry(pending, 'mail', `${base}/pending`, screen === 'pending'));
    if (applications) {
      entries.push(this.#entry(applications, 'apps', `${base}/applications`, screen === 'applications'));
    }
    return entries;
  }
}
