type Account = { id: string; email: string; displayName: string; newsletter: boolean };

// Hotjar itself is loaded by the tag manager
function tellHotjar(me: Account) {
  const hj = (window as any).hj;
  if (typeof hj !== 'function') return;
  hj('identify', me.id, { email: me.email, name: me.displayName }); // expect: no-third-party-sharing-without-consent
}

export async function renderAccount(root: HTMLElement) {
  const res = await fetch('/api/me', { credentials: 'include' });
  if (res.status === 401) {
    location.href = '/login';
    return;
  }
  const me: Account = await res.json();
  root.innerHTML = '<h1>My account</h1><p class="hello"></p>';
  root.querySelector('.hello')!.textContent = `Hello ${me.displayName}`;
  tellHotjar(me);
}
