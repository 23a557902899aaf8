const s = source('email');
sink(s.at(0)); // flow: email
sink(s.charAt(0)); // flow: email
sink(s.charCodeAt(0)); // flow: email
sink(s.codePointAt(0)); // flow: email
sink(s.concat('x')); // flow: email
sink('x'.concat('y', s)); // flow: email
sink(s.endsWith('x'));
sink(s.includes('x'));
sink(s.indexOf('x'));
sink(s.isWellFormed());
sink(s.lastIndexOf('x'));
sink(s.localeCompare('x'));
sink(s.match(/x(.)/)[1]); // flow: email
sink(s.match(/(?<n>x)/).groups.n); // flow: email
sink([...s.matchAll(/x/g)][0][0]); // flow: email
sink(s.normalize()); // flow: email
sink(s.padEnd(5)); // flow: email
sink('x'.padEnd(5, s)); // flow: email
sink(s.padStart(5)); // flow: email
sink('x'.padStart(5, s)); // flow: email
sink(s.repeat(2)); // flow: email
sink(s.replace('x', 'y')); // flow: email
sink('xx'.replace('x', s)); // flow: email
sink('xx'.replace(/x/, () => s)); // flow: email
sink('xx'.replace(s, 'y')); // spurious: email, what is looked for counts as a part of what is made
s.replace(/x/, found => { sink(found); return ''; }); // flow: email
sink('xx'.replaceAll('x', s)); // flow: email
sink(s.search(/x/));
sink(s.slice(1)); // flow: email
sink(s.split(',')[0]); // flow: email
sink(s.split(',').map(x => x.trim())[0]); // flow: email
sink('a,b'.split(',')[0]);
sink(s.startsWith('x'));
sink(s.substring(1)); // flow: email
sink(s.substr(1)); // flow: email
sink(s.toLocaleLowerCase()); // flow: email
sink(s.toLocaleUpperCase()); // flow: email
sink(s.toLowerCase()); // flow: email
sink(s.toString()); // flow: email
sink(s.toUpperCase()); // flow: email
sink(s.toWellFormed()); // flow: email
sink(s.trim()); // flow: email
sink(s.trimEnd()); // flow: email
sink(s.trimStart()); // flow: email
sink(s.valueOf()); // flow: email
sink(s[0]); // flow: email
sink(s.length);
sink([...s][0]); // flow: email
for (const ch of s) sink(ch); // flow: email
sink(String(s)); // flow: email
sink(new String(s)); // flow: email
sink(new String(s).toString()); // flow: email
sink(String.fromCharCode(s.charCodeAt(0))); // flow: email
sink(String.fromCodePoint(s)); // flow: email
sink(String.raw`a${s}`); // flow: email
sink(String.raw`a`);
sink(Object(s)); // flow: email
sink(s.anchor('x')); // flow: email
sink(s.link('x')); // flow: email
sink(s.big()); // flow: email
function tag(strings, ...values) { return values[0]; }
sink(tag`a${s}b`); // flow: email
sink(tag`a${'plain'}b${s}`);
function second(strings, a, b) { return b; }
sink(second`${s}${'plain'}`);
sink(second`${'plain'}${s}`); // flow: email
function texts(strings) { return strings[0]; }
sink(texts`a${s}`);
function raw(strings) { return strings.raw[0]; }
sink(raw`a${s}`);
const html = (strings, ...values) => strings.reduce((all, one, i) => all + one + (values[i] ?? ''), '');
sink(html`<p>${s}</p>`); // flow: email
sink(html`<p>${'plain'}</p>`);
sink(encodeURIComponent(s)); // flow: email
sink(decodeURIComponent(s)); // flow: email
sink(encodeURI(s)); // flow: email
sink(decodeURI(s)); // flow: email
sink(escape(s)); // flow: email
sink(unescape(s)); // flow: email
sink(btoa(s)); // flow: email
sink(atob(s)); // flow: email
sink(parseInt(s, 10)); // flow: email
sink(parseFloat(s)); // flow: email
sink(Number(s)); // flow: email
sink(Number.parseFloat(s)); // flow: email
sink(Number.isNaN(s));
sink(isNaN(s));
sink(BigInt(s)); // flow: email
sink(BigInt.asIntN(8, s)); // flow: email
sink(Math.max(1, s)); // flow: email
sink(Math.max(1, 2));
sink(Math.round(s)); // flow: email
sink((5).toFixed(2));
sink(Number(s).toFixed(2)); // flow: email
sink(Number(s).toString(16)); // flow: email
sink(new Date(s).toISOString()); // flow: email
sink(new Date(s).getTime()); // flow: email
sink(Date.parse(s)); // flow: email
sink(new Date().toISOString());
sink(new Intl.NumberFormat('en').format(s)); // flow: email
sink(new Intl.NumberFormat('en').format(5));
sink(new Intl.DateTimeFormat('en').format(new Date(s))); // flow: email
sink(new Intl.ListFormat('en').format(['a', s])); // flow: email
sink(Symbol(s).description); // flow: email
sink(Symbol('x').description);
sink(Symbol(s).toString()); // flow: email
sink(s.split('').reverse().join('')); // flow: email
sink(s.split('@').pop()); // flow: email
sink(new Function('x', 'return x')(s)); // flow: email
sink(eval(s)); // flow: email
