// probes: character-wise encodings, reversing, joining, masks
const e = source('email');
let enc = [];
for (let i = 0; i < e.length; i++) enc.push(e.charCodeAt(i) ^ 7);
sink(enc); // flow: email
let dec = '';
for (const c of enc) dec += String.fromCharCode(c ^ 7);
sink(dec); // flow: email
let mask = '';
for (const c of e) mask += '*';
sink(mask);
const b = [];
b.push('<', e, '>');
sink(b.join('')); // flow: email
const b2 = ['<'];
b2.push('x');
sink(b2.join(''));
const csv = [['id', 'mail'], [1, e]].map((r) => r.join(',')).join('\n');
sink(csv); // flow: email
sink(csv.split('\n')[1]); // flow: email
const hex = [...e].map((c) => c.charCodeAt(0).toString(16)).join('');
sink(hex); // flow: email
const path = ['users', encodeURIComponent(e), 'edit'].join('/');
sink(path); // flow: email
const q = Object.entries({ a: 1, m: e }).map(([k, v]) => `${k}=${v}`).join('&');
sink(q); // flow: email
const q2 = Object.entries({ a: 1, m: e }).map(([k, v]) => k).join('&');
sink(q2);
const f = (t, o) => t.replace(/\{(\w+)\}/g, (m, k) => o[k]);
sink(f('to {mail}', { mail: e, id: 2 })); // missing: email, a text that is filled by its own parts is not taken apart
sink(f('to {id}', { mail: e, id: 2 }));
