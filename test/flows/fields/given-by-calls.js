// probes: what a call from outside gave, with fields that were written over, and its parts
export function a(t) { const o = JSON.parse(t); o.a = source('email'); sink(o.a); // missing: email, what is parsed keeps nothing that is put into it
 sink(o.b);
}
export function b(t) { const o = JSON.parse(source('email')); o.a = 's'; sink(o.a); // spurious: email, what is parsed keeps nothing that is put into it
 sink(o.b); // flow: email
}
export function c(t) { const o = source('email'); o.a = 's'; sink(o.a);
 sink(o); // flow: email
 o.a = source('email'); sink(o.a); // flow: email
}
export function d(t) { const o = source('email'); if (t) o.a = 's'; sink(o.a); // flow: email
}
export function e(t) { const o = source('email'); if (t) o.a = 's'; else o.a = 'b'; sink(o.a);
}
export function f(t) { const o = source('email'); for (const x of t) { sink(o.a); // flow: email
  o.a = 's'; } sink(o.a); // flow: email
}
export function g(t) { const o = source('email'); const p = o; p.x.a = 's'; sink(o.x.a);
 sink(o.x); // flow: email
 o.x = source('email'); sink(o.x.a); // flow: email
}
export function h(t) { const o = source('email'); o[t] = 's'; sink(o.a); // flow: email
 sink(o[t]); // spurious: email, a name that only a caller knows
}
export async function i(t) { const o = await source('email'); o.a = 's'; sink(o.a);
 sink(o.b); // flow: email
}
export async function j(t) { const o = source('email'); o.a = 's'; const k = { ...o }; sink(k.a);
 sink(k.b); // flow: email
 const { a, ...rest } = o; sink(a);
 sink(rest); // flow: email
}
export function l(t) { const o = source('email'); delete o.a; sink(o.a);
 sink(o.b); // flow: email
}
function clean(o) { o.a = 's'; }
export function m() { const o = source('email'); clean(o); sink(o.a);
 sink(o.b); // flow: email
}
function made() { const o = source('email'); o.a = 's'; return o; }
export function n() { const o = made(); sink(o.a); // spurious: email, a caller is not told that all of a field was written over
 sink(o.b); // flow: email
}
function readAgain() { const o = source('email'); o.a = known; sink(o.a); }
const spread = { ...source('email') };
export { readAgain, spread };
