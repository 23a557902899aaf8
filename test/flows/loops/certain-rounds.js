// Loops that are certain to be entered, and what comes after many of them.
const s = source('email');
const c = () => Math.random() > 0.5;
{ let v = s; for (const i of [1, 2]) v = 'x'; sink(v); }
{ let v = s; for (const i of []) v = 'x'; sink(v); } // flow: email
{ let v = s; for (const i of [1, 2]) if (c()) v = 'x'; sink(v); } // flow: email
{ let v = s; for (const i of [1, 2]) { if (c()) continue; v = 'x'; } sink(v); } // flow: email
{ let v = s; for (const i of [1, 2]) { if (c()) break; v = 'x'; } sink(v); } // flow: email
{ let v = s; for (let i = 0; i < 3; i++) v = 'x'; sink(v); }
{ let v = s; for (let i = 0; i < 0; i++) v = 'x'; sink(v); } // flow: email
{ let v = s; let i = 0; while (i < 2) { v = 'x'; i++; } sink(v); }
{ let v = s; while (c()) v = 'x'; sink(v); } // flow: email
{ let v = s; do { v = 'x'; } while (c()); sink(v); }
{ let v = 'x'; for (const i of [1, 2]) { sink(v); v = s; } } // flow: email
{ let v = 'x'; for (let i = 0; i < 2; i++) { for (let j = 0; j < 2; j++) sink(v); v = s; } } // flow: email
{ let v = s, i = 0; for (const o of [1, 2]) { while (i < 3) { v = 'x'; i++; } sink(v); v = s; } } // flow: email
{ let a = 'x', b = 'x', d = 'x'; for (let i = 0; i < 4; i++) { d = b; b = a; a = s; } sink(d); } // flow: email
{ let str = ''; for (const ch of s) str += ch; sink(str); } // flow: email
{ let str = ''; for (let i = 0; i < s.length; i++) str += s[i]; sink(str); } // flow: email
{ const list = []; for (let i = 0; i < 3; i++) list.push(s); sink(list.join()); } // flow: email
{ const list = []; for (let i = 0; i < 3; i++) list.push('x'); sink(list.join()); }
{ let v = 'x'; for (let i = 0; i < 2; i++) { if (i === 1) v = s; } sink(v); } // flow: email
