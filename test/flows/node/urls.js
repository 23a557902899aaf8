// probes: URL, URLSearchParams, Headers, FormData, Request, Response, Blob
const e = source('email');
const u = new URL('https://x.org/p');
sink(u.href);
u.searchParams.set('m', e);
sink(u.href); // flow: email
sink(u.search); // flow: email
sink(u.searchParams.get('m')); // flow: email
sink(u.pathname);
sink(u.host);
u.searchParams.delete('m');
sink(u.toString());
const v = new URL('/u/' + encodeURIComponent(e), 'https://x.org');
sink(v.pathname); // flow: email
sink(v.origin);
sink(`${v}`); // flow: email
const p = new URLSearchParams({ a: '1', m: e });
sink(p.toString()); // flow: email
sink(p.get('a'));
sink(p.get('m')); // flow: email
sink([...p.keys()]);
sink(Object.fromEntries(p)); // flow: email
p.append('a', source('phone'));
sink(p.getAll('a')); // flow: phone
sink(p.get('a'));
sink(new URLSearchParams('q=1&t=' + source('name')).get('q'));
sink(new URLSearchParams('q=1&t=' + source('name')).get('t')); // flow: name
const h = new Headers({ 'x-a': 'k' });
h.set('X-Mail', e);
sink(h.get('x-mail')); // flow: email
sink(h.get('x-a'));
sink([...h]); // flow: email
h.delete('x-mail');
sink([...h]);
const f = new FormData();
f.append('m', e);
f.append('n', '1');
sink(f.get('m')); // flow: email
sink(f.get('n'));
sink([...f.entries()]); // flow: email
f.set('m', 'over');
sink(f.get('m'));
(async () => {
  const r = new Response(JSON.stringify({ m: e, n: 1 }), { status: 200, headers: { 'x-t': source('phone') } });
  sink(r.status);
  sink(r.headers.get('x-t')); // flow: phone
  const j = await r.json();
  sink(j.m); // flow: email
  sink(j.n);
  const q = new Request('https://x.org/?m=' + e, { method: 'POST', body: source('name') });
  sink(q.url); // flow: email
  sink(q.method);
  sink(await q.text()); // flow: name
  const b = new Blob(['a', source('location')]);
  sink(await b.text()); // flow: location
  sink(await b.slice(0, 1).text()); // spurious: location, parts of a URL, a query or a body are one text
  sink(await Response.json({ m: e }).text()); // flow: email
  sink(await new Response('k').text());
  const cl = new Response(e);
  sink(await cl.clone().text()); // flow: email
})();
