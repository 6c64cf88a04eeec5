import { DialogDraft, type DialogKind, type DialogOwner } from './draft';
import type { Options } from './options';
import { emptySubmission, inviteAdmins, inviteUsers, type Submission } from './outcome';
import type { User } from './people';
import { noPresses, PressWatch } from './presses';
import { defaultAccess, type Product, parseProducts } from './products';
import { parseRoute, type Route } from './route';
import { Topics } from './topics';
import { type Wording, wordings } from './wording';
import { changeUser, makeWorkgroups, newWorkgroup, type Workgroup } from './workgroups';

type MakeDraft = (...given: ConstructorParameters<typeof DialogDraft>) => DialogDraft;

/** The whole application, without a face. Skins show it and hand it what their own events delivered. */
export class ConsoleStore implements DialogOwner {
  readonly wording: Wording;
  readonly products: Product[];
  readonly workgroups: Workgroup[];
  readonly topics = new Topics();
  readonly presses = noPresses();
  readonly pressWatch: PressWatch;
  readonly submitted: Submission[] = [];
  readonly domain = location.hostname.endsWith('illumina.com') ? location.hostname.split('.')[0] : 'acme';
  readonly selected = new Set<string>();
  sort: { column: string; descending: boolean } = { column: '', descending: false };
  draft: DialogDraft | null = null;
  notice = '';
  activity = 'All changes saved';
  openedTimes = 0;
  showArchived = false;

  constructor(
    readonly options: Options,
    /** The part of the hash before the console's own routes. */
    readonly prefix = '',
    /** Aborts when the application ends: another one may start in the same document. */
    readonly ended = new AbortController().signal,
    private readonly makeDraft: MakeDraft = (...given) => new DialogDraft(...given),
  ) {
    this.pressWatch = new PressWatch(this.presses.pointerEventsSeenOnInvite, ended);
    this.wording = wordings[options.wording];
    this.products = parseProducts(options.products);
    this.workgroups = makeWorkgroups(options, this.products);
    const leave = () => {
      this.selected.clear();
      this.closeDialog();
    };
    window.addEventListener('hashchange', leave, { signal: ended });
  }

  get route(): Route {
    return parseRoute(location.hash, this.prefix);
  }

  /** The workgroup in the address, or the first one where the screen has none. */
  get workgroup(): Workgroup {
    const { workgroupId } = this.route;
    return (
      this.workgroups.find((workgroup) => workgroup.id === workgroupId) ?? (this.workgroups[0] as Workgroup)
    );
  }

  hrefOf(path: string): string {
    return `#${this.prefix}/${path}`;
  }

  findUser(userId: string): { workgroup: Workgroup; user: User } | null {
    for (const workgroup of this.workgroups) {
      const user = workgroup.users.find((other) => other.id === userId);
      if (user) return { workgroup, user };
    }
    return null;
  }

  setSelected(userId: string, on: boolean): void {
    if (on) this.selected.add(userId);
    else this.selected.delete(userId);
    this.topics.emit('data');
  }

  sortBy(column: string): void {
    const descending = this.sort.column === column && !this.sort.descending;
    this.sort = { column, descending };
    this.topics.emit('sort');
  }

  createWorkgroup(): void {
    this.workgroups.push(
      newWorkgroup(`wg-${this.workgroups.length + 1}`, `Workgroup ${this.workgroups.length + 1}`),
    );
    this.topics.emit('data');
  }

  openDialog(kind: DialogKind): void {
    if (kind === 'invite-admin') this.presses.inviteAdminPressed += 1;
    if (kind === 'invite-user') this.presses.inviteUserPressed += 1;
    if (kind === 'change-access') this.presses.changeAccessPressed += 1;
    if (kind === 'remove') this.presses.removePressed += 1;
    const withAccess = kind === 'invite-user' || kind === 'change-access';
    // The levels shown are the defaults, also where a user's own differ: so it is documented.
    this.draft = this.makeDraft(kind, withAccess ? defaultAccess(this.products) : {}, this);
    if (kind === 'change-access' || kind === 'remove') this.draft.people = this.#selectedLogins();
    this.openedTimes += 1;
    this.topics.emit('dialog');
  }

  draftChanged(): void {
    this.topics.emit('draft');
  }

  recreateDialog(): void {
    if (this.draft) this.topics.emit('dialog');
  }

  closeDialog(draft: DialogDraft | null = this.draft): void {
    if (draft === null || draft !== this.draft) return;
    this.draft = null;
    this.topics.emit('dialog');
  }

  /** The final button of the open dialog. */
  submitDialog(): void {
    const { draft, workgroup } = this;
    if (draft === null) return;
    this.presses.grantPressed += 1;
    const result = this.#apply(draft, workgroup);
    this.submitted.push(result);
    this.closeDialog(draft);
    this.selected.clear();
    this.topics.emit('data');
    const blocked = result.blocked.length > 0 ? ` Not allowed: ${result.blocked.join(', ')}` : '';
    this.say(`${result.people.length} processed.${blocked}`);
  }

  say(notice: string): void {
    this.notice = notice;
    this.topics.emit('notice');
  }

  #apply(draft: DialogDraft, workgroup: Workgroup): Submission {
    if (draft.kind === 'invite-user') return inviteUsers(draft, workgroup);
    if (draft.kind === 'invite-admin') return inviteAdmins(draft, workgroup, this.options.tier);
    const chosen = new Set(this.#chosenIds());
    if (draft.kind === 'remove') workgroup.users = workgroup.users.filter((user) => !chosen.has(user.id));
    else for (const id of chosen) changeUser(workgroup, id, { access: { ...draft.access } });
    return emptySubmission(draft, workgroup);
  }

  /** The ticked users, or the one whose details are shown. */
  #chosenIds(): string[] {
    const { screen, userId } = this.route;
    return screen === 'user' ? [userId] : [...this.selected];
  }

  #selectedLogins(): string[] {
    const chosen = new Set(this.#chosenIds());
    return this.workgroup.users.filter((user) => chosen.has(user.id)).map((user) => user.login);
  }
}
