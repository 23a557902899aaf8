// probes: undefined versus null for defaults, missing arguments, sparse values
const e = source('email');
const f = (a = e) => a;
sink(f()); // flow: email
sink(f(undefined)); // flow: email
sink(f(null));
sink(f(0));
const { x = e } = { x: null };
sink(x);
const { y = e } = { y: undefined };
sink(y); // flow: email
const [z = e] = [,];
sink(z); // flow: email
const [w = e] = [''];
sink(w);
sink(null ?? undefined ?? e); // flow: email
sink(0 ?? e);
sink('' || 0 || e); // flow: email
sink(('' || 'q') && e); // flow: email
sink((undefined ?? '') || e); // flow: email
sink((undefined ?? 'r') || e);
const opt = { timeout: 0, user: '' };
sink(opt.timeout || e); // flow: email
sink(opt.timeout ?? e);
sink(opt.user ||= e); // flow: email
sink(opt.user ??= 'k'); // flow: email
sink(opt.user &&= 'end');
sink({ a: e, ...{ a: undefined } }.a);
sink({ a: 'k', ...(null ?? { a: e }) }.a); // flow: email
sink(((...a) => a[1] ?? e)(1)); // flow: email
sink(((...a) => a[1] ?? e)(1, 2));
