/** A Users screen with a row for each user: name, address, ticked or not, and the level of each application. */
export interface UserRow {
  name: string;
  ticked?: boolean;
  levels: string[];
}

const applications = ['Sequence Hub - US', 'Connected Insights', 'Emedgene'];

/** The screen's markup, with a dialog over it where one is given. */
export function usersScreen(users: readonly UserRow[], dialog = '', heads = applications): string {
  const head = ['', 'Name', 'User ID', ...heads].map((text) => `<th>${text}</th>`).join('');
  const rows = users.map(({ name, ticked, levels }) => {
    const box = `<input type="checkbox" aria-label="Select ${name}" ${ticked ? 'checked' : ''}>`;
    const id = `${name.toLowerCase().replace(' ', '.')}@example.org`;
    return `<tr><td>${box}</td>${[name, id, ...levels].map((text) => `<td>${text}</td>`).join('')}</tr>`;
  });
  return `<!doctype html><title>IAM Console</title><body>
    <nav><a href="#a">Admins</a><a href="#u" aria-current="page">Users</a><a href="#p">Pending Invites</a></nav>
    <main><h1>Core Lab</h1><h2>Users</h2><button>Invite</button><button>Change Access</button><button>Remove</button>
    <table><thead><tr>${head}</tr></thead><tbody>${rows.join('')}</tbody></table></main>
    <p>Said: <output></output></p>${dialog}`;
}

/** A dialog of this title whose last button says in the output that the page has heard of it. */
export function dialogOf(title: string, content: string, final: string): string {
  const said = `document.querySelector('output').textContent += 'pressed '`;
  return `<dialog open aria-label="${title}" style="position:fixed;inset:80px 20px auto">
    <h2>${title}</h2>${content}<button>Cancel</button><button onclick="${said}">${final}</button></dialog>`;
}

/** A drop-down for each product, with the level that it shows. */
export function productFields(shown: Record<string, string>): string {
  const levels = ['No Access', 'Has Access', 'Basic User', 'Analyst (+v38)'];
  return Object.entries(shown)
    .map(([name, level]) => {
      const options = levels.map((each) => `<option ${each === level ? 'selected' : ''}>${each}</option>`);
      return `<p><label>${name} <select>${options.join('')}</select></label></p>`;
    })
    .join('');
}
