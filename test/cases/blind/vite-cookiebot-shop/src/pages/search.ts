import { trackEvent } from '../tags/ga';

type Product = { sku: string; title: string; price: number };

export function renderSearch(root: HTMLElement) {
  root.innerHTML = `
    <form id="q"><input name="q" type="search" placeholder="Find a lamp"></form>
    <ul id="hits"></ul>
    <button id="cookies">Cookie settings</button>`;

  root.querySelector('#cookies')!.addEventListener('click', () => window.Cookiebot?.renew());

  root.querySelector<HTMLFormElement>('#q')!.addEventListener('submit', async (ev) => {
    ev.preventDefault();
    const q = String(new FormData(ev.target as HTMLFormElement).get('q'));
    const hits: Product[] = await fetch(`/api/products?q=${encodeURIComponent(q)}`).then((r) => r.json());
    root.querySelector('#hits')!.replaceChildren(
      ...hits.map((p) => {
        const li = document.createElement('li');
        li.textContent = `${p.title} ${p.price.toFixed(2)} €`;
        return li;
      }),
    );
    trackEvent('search', { results: hits.length });
  });
}
