const s = source('email');
{ const m = /(\w+)@(\w+)/.exec(s); sink(m[1]); } // flow: email
{ const m = s.match(/(?<user>\w+)@/); sink(m.groups.user); } // flow: email
{ for (const m of s.matchAll(/(\w)/g)) sink(m[1]); } // flow: email
{ const [, user] = s.match(/(\w+)@/) || []; sink(user); } // flow: email
{ const { groups: { user } } = /(?<user>\w+)/.exec(s); sink(user); } // flow: email
{ const re = /a/g; let m; while ((m = re.exec(s)) !== null) { sink(m[0]); } } // flow: email
{ const m = 'plain text'.match(/(\w+)/); sink(m[1]); }
{ sink(s.replace(/@.*/, (all) => { sink(all); return ''; })); } // flow: email
{ 'plain'.replace(/p/, all => { sink(all); return s; }); }
{ sink('plain'.replace(/p/, () => s)); } // flow: email
{ sink('plain'.replace('p', s)); } // flow: email
{ sink(s.split('@')[0]); } // flow: email
{ const [a, b] = s.split('@'); sink(b); } // flow: email
{ sink([...s.matchAll(/x/g)].map(m => m[0]).join()); } // flow: email
{ sink(new RegExp(s).source); } // flow: email
{ /(.)/.exec(s); sink(RegExp.$1); } // flow: email
{ sink(s.replace(/(\w)/g, '$1-')); } // flow: email
{ const r = s.replace(/(?<u>\w+)@/, (...args) => args.at(-1).u); sink(r); } // flow: email
{ const { index, input } = /x/.exec(s); sink(input); } // flow: email
{ const m = s.match(/x/); if (m) sink(m[0]); } // flow: email
{ const m = s.match(/x/)?.[0] ?? 'none'; sink(m); } // flow: email
