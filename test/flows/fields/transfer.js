// probes: moving single fields between objects
const src = { mail: source('email'), tel: source('phone'), id: 1 };
const dst = {};
for (const k of ['id', 'mail']) dst[k] = src[k];
sink(dst.mail); // flow: email
sink(dst.tel);
const pick = (o, ...ks) => Object.fromEntries(ks.map((k) => [k, o[k]]));
sink(pick(src, 'id'));
sink(pick(src, 'tel')); // flow: phone
const omit = (o, k) => { const { [k]: _, ...r } = o; return r; };
sink(omit(src, 'mail')); // flow: phone
sink(omit(omit(src, 'mail'), 'tel'));
const view = { id: src.id, label: `#${src.id}` };
sink(view);
const view2 = { id: src.id, label: src.mail };
sink(view2.id);
sink(view2.label); // flow: email
const ren = Object.fromEntries(Object.entries(src).map(([k, v]) => ['x_' + k, v]));
sink(ren.x_mail); // flow: email
sink(ren.x_id);
sink(ren.mail);
function toDto({ id, ...rest }) { return { id, extra: Object.keys(rest) }; }
sink(toDto(src));
const merged = [{ a: 1 }, { b: source('name') }].reduce((acc, x) => ({ ...acc, ...x }), {});
sink(merged.b); // flow: name
sink(merged.a);
