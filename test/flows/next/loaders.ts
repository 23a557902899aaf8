interface LoadEvent { params: Record<string, string>; request: Request; locals: { user?: string; role?: string }; data?: any }
type Resolve = (e: LoadEvent) => Promise<Response>;

// sveltekit-like
export const handle = async ({ event, resolve }: { event: LoadEvent; resolve: Resolve }) => {
  event.locals.user = source('email');
  event.locals.role = 'reader';
  return resolve(event);
};

export async function load(__taint_src: LoadEvent) {
  return { slug: __taint_src.params.slug, kind: 'post' };
}

export function page({ data }: { data: { slug: string; kind: string } }) {
  sink(data.slug); // flow: email
  sink(data.kind);
}

async function runtime(ev: LoadEvent) {
  await handle({ event: ev, resolve: async (e) => {
    sink(e.locals.user); // flow: email
    sink(e.locals.role);
    page({ data: await load(e) });
    return new Response('');
  } });
}
runtime({ params: { slug: source('email') }, request: new Request('https://example.com/'), locals: {} });

export const actions = {
  default: async (__taint_src: LoadEvent) => {
    const form = await __taint_src.request.formData();
    const mail = form.get('mail');
    sink(mail); // flow: email
    return { success: true };
  },
};

// remix-like
export async function loader(__taint_src: { params: { id: string } }) {
  const item = { id: __taint_src.params.id, label: 'item' };
  sink(item.id); // flow: email
  sink(item.label);
  return Response.json(item);
}

export async function action() {
  const res = Response.json({ saved: source('email'), at: 'now' });
  const out = await res.json();
  sink(out.saved); // flow: email
  return res;
}
action();

// nuxt-like composables
const registry = new Map<string, { value: string }>();
function useState(key: string, init: () => string): { value: string } {
  if (!registry.has(key)) {
    registry.set(key, { value: init() });
  }
  return registry.get(key)!;
}
useState('token', () => source('email'));
useState('lang', () => 'it');
sink(useState('token', () => '').value); // flow: email
sink(useState('lang', () => '').value);

type EventHandler<T> = (event: { context: { auth?: string; zone?: string } }) => T;
function defineEventHandler<T>(h: EventHandler<T>): EventHandler<T> {
  return h;
}
const authMw = defineEventHandler((event) => {
  event.context.auth = source('email');
  event.context.zone = 'eu';
});
const route = defineEventHandler((event) => {
  sink(event.context.auth); // flow: email
  sink(event.context.zone);
  return event.context.zone;
});
const ctx = { context: {} };
authMw(ctx);
sink(route(ctx));
