// case: a click alone opens the contact picker, and what was picked is sent to the server
// rules: no-collection-before-consent

import { sendInvitations } from './invitations';

interface PickedContact {
  name?: string[];
  tel?: string[];
}

interface ContactsManager {
  select(properties: readonly string[], options?: { multiple?: boolean }): Promise<PickedContact[]>;
}

declare global {
  interface Navigator {
    readonly contacts: ContactsManager;
  }
}

const list = document.querySelector<HTMLUListElement>('#invited')!;
const supported = 'contacts' in navigator;

document.querySelector<HTMLButtonElement>('#pick')!.hidden = !supported;

document.querySelector('#pick')!.addEventListener('click', async () => {
  const picked = await navigator.contacts.select(['name', 'tel'], { multiple: true }); // expect: no-collection-before-consent
  const people = picked.map(({ name, tel }) => ({ name: name?.[0] ?? '', tel: tel?.[0] ?? '' }));
  const { sent } = await sendInvitations(people);
  list.replaceChildren(...people.slice(0, sent).map(({ name }) => Object.assign(document.createElement('li'), { textContent: name })));
});

document.querySelector('#copy-link')!.addEventListener('click', () => {
  void navigator.clipboard.writeText(`${location.origin}/join`);
});
