const a = source('email');
sink(sanitize(a));
sink(a); // flow: email
sink(sanitize(a) + 'plain');
sink(`${sanitize(a)} ${a}`); // flow: email
sink([sanitize(a), sanitize(a)]);
sink({ clean: sanitize(a), raw: source('phone') }); // flow: phone
let b = source('email');
b = sanitize(b);
sink(b);
let c = source('email');
if (Math.random() > 0.5) c = sanitize(c);
sink(c); // flow: email
function clean(value) {
  return sanitize(value);
}
sink(clean(a));
sink([a].map(sanitize));
sink([a].map(one => sanitize(one)));
sink(sanitize({ x: a }).x);
sanitize(a);
sink(a); // flow: email
sink(await Promise.resolve(a).then(sanitize));
const wash = sanitize;
sink(wash(a));
sink(sanitize.call(null, a));
