// probes: optional chaining on members, calls, elements
const u = { p: { mail: source('email') }, f() { return source('phone'); } };
sink(u?.p?.mail); // flow: email
sink(u?.q?.mail);
sink(u.f?.()); // flow: phone
sink(u.g?.());
sink(u?.['p']?.['mail']); // flow: email
const nil = null;
sink(nil?.[source('email')]);
sink(nil?.x(source('email')) ?? 'none');
let touched = 'no';
nil?.x(touched = source('email'));
sink(touched); // spurious: email, arguments behind ?. are evaluated
u?.x?.(touched = source('email'));
sink(touched); // spurious: email, arguments behind ?. are evaluated
u?.f((touched = source('email')));
sink(touched); // flow: email
