const headers = new Headers({ 'X-Token': source('email'), 'X-Kind': 'k' });
sink(headers.get('X-Token')); // flow: email
sink(headers.get('X-Kind'));
headers.append('X-More', source('email'));
sink(headers.get('X-More')); // flow: email

const req = new Request('https://example.com/' + source('email'), { method: 'POST', body: 'b' });
sink(req.url); // flow: email
sink(req.method);
sink(new Request('https://example.com/', { method: 'GET' }).url);

async function responses() {
  const res = new Response(source('email'), { status: 201 });
  sink(await res.clone().text()); // flow: email
  const json = await new Response(JSON.stringify({ a: source('email'), b: 'b' })).json();
  sink(json.a); // flow: email
  const fixed = await new Response(JSON.stringify({ b: 'b' })).json();
  sink(fixed.b);
  const blob = new Blob([source('email')]);
  sink(await blob.text()); // flow: email
  const form = new FormData();
  form.append('name', source('email'));
  form.append('kind', 'k');
  sink(form.get('name')); // flow: email
  sink(form.get('kind'));
}
responses();

type Middleware = (ctx: { url: string; headers: Record<string, string> }, next: () => Promise<string>) => Promise<string>;

function compose(list: Middleware[], ctx: { url: string; headers: Record<string, string> }): Promise<string> {
  const dispatch = (i: number): Promise<string> =>
    i === list.length ? Promise.resolve('GET ' + ctx.url) : list[i](ctx, () => dispatch(i + 1));
  return dispatch(0);
}

const addAuth: Middleware = async (ctx, next) => {
  ctx.headers.auth = source('email');
  return next();
};
const addPath: Middleware = async (ctx, next) => {
  ctx.url += '/' + source('email');
  return next();
};
const addAgent: Middleware = async (ctx, next) => {
  ctx.headers.agent = 'x';
  return next();
};

const ctx1 = { url: '/one', headers: {} as Record<string, string> };
compose([addAuth, addAgent], ctx1).then((line) => {
  sink(line);
  sink(ctx1.headers.auth); // flow: email
  sink(ctx1.headers.agent);
});
compose([addPath], { url: '/two', headers: {} }).then((line) => {
  sink(line); // flow: email
});

async function withRetry<T>(fn: () => Promise<T>, n: number): Promise<T> {
  try {
    return await fn();
  } catch (e) {
    if (n <= 0) throw e;
    return withRetry(fn, n - 1);
  }
}
withRetry(async () => source('email'), 3).then((v) => {
  sink(v); // flow: email
});
withRetry(async () => source('email').length, 3).then((v) => {
  sink(v);
});
