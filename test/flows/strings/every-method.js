const s = source('email');
sink(s.charAt(0)); // flow: email
sink(s[0]); // flow: email
sink(s.charCodeAt(0)); // flow: email
sink(s.codePointAt(0)); // flow: email
sink(String.fromCharCode(s.charCodeAt(0))); // flow: email
sink(String.fromCodePoint(s.codePointAt(0))); // flow: email
sink(s.at(0)); // flow: email
sink(s.slice(0, 2)); // flow: email
sink(s.substr(0, 2)); // flow: email
sink(s.substring(0, 2)); // flow: email
sink(s.concat('x')); // flow: email
sink('x'.concat(s)); // flow: email
sink(s.padEnd(3, 'x')); // flow: email
sink('x'.padEnd(30, s)); // flow: email
sink(s.repeat(2)); // flow: email
sink(s.replace('a', 'b')); // flow: email
sink('a'.replace('a', s)); // flow: email
sink('a'.replace(/a/, () => s)); // flow: email
sink(s.replace(/./g, c => c)); // flow: email
sink(s.replaceAll('a', 'b')); // flow: email
sink(s.replace(/.*/, 'p')); // flow: email
s.replace(/a/, m => { sink(m); return ''; }); // flow: email
sink(s.split('')[0]); // flow: email
sink(s.split(',').map(x => x.trim())[0]); // flow: email
sink(s.split('').reverse().join('')); // flow: email
sink(s.match(/a/)); // flow: email
sink(s.match(/a/)[0]); // flow: email
sink(s.match(/(?<n>a)/).groups.n); // flow: email
for (const m of s.matchAll(/a/g)) sink(m[0]); // flow: email
sink(/a/.exec(s)[0]); // flow: email
sink(s.search('a'));
sink(s.trim()); // flow: email
sink(s.trimStart().trimEnd()); // flow: email
sink(s.toUpperCase()); // flow: email
sink(s.toLocaleLowerCase()); // flow: email
sink(s.normalize('NFC')); // flow: email
sink(s.toString()); // flow: email
sink(s.valueOf()); // flow: email
sink(s.length);
sink(s.includes('x'));
sink(s === 'x');
sink(!s);
sink(typeof s);
sink(s.localeCompare('x'));
sink(String(s)); // flow: email
sink(new String(s)); // flow: email
sink(new String(s).toString()); // flow: email
sink(Number(s)); // flow: email
sink(+s); // flow: email
sink(parseInt(s)); // flow: email
sink(parseInt(s, 10) + 1); // flow: email
sink(parseFloat(s)); // flow: email
sink(s * 2); // flow: email
sink(s | 0); // flow: email
sink(s ** 2); // flow: email
sink(Math.max(s, 1)); // flow: email
sink(Math.floor(s)); // flow: email
sink(Boolean(s));
sink(BigInt(s)); // flow: email
sink(s ? 'a' : 'b');
sink(encodeURI(s)); // flow: email
sink(encodeURIComponent(s)); // flow: email
sink(decodeURIComponent(s)); // flow: email
sink(escape(s)); // flow: email
sink(btoa(s)); // flow: email
sink(atob(btoa(s))); // flow: email
sink(Buffer.from(s).toString('base64')); // flow: email
sink(new TextEncoder().encode(s)); // flow: email
sink(new TextDecoder().decode(new TextEncoder().encode(s))); // flow: email
sink(new URL(s).hostname); // flow: email
sink(new URL('/x?' + s, 'http://h').searchParams.get('q')); // flow: email
sink(new URLSearchParams({ q: s }).toString()); // flow: email
sink(new URLSearchParams(s).get('q')); // flow: email
sink(String.raw`a${s}`); // flow: email
sink(`a${'p'}`);
let t = 'x'; t += s; sink(t); // flow: email
sink('abc'.charAt(s)); // spurious: email, a position counts as a part of what it chooses
sink(Symbol(s).description); // flow: email
sink(new RegExp(s).source); // flow: email
sink(new Date(s).toISOString()); // flow: email
sink(Intl.NumberFormat('en').format(s)); // flow: email
sink((123).toFixed(s)); // spurious: email, a position counts as a part of what it chooses
sink(s.link('x')); // flow: email
sink(s.isWellFormed());
sink(s.toWellFormed()); // flow: email
sink(globalThis.String(s)); // flow: email
sink(Object(s)); // flow: email
sink([s].toString()); // flow: email
sink(s.split('@', 1)[0]); // flow: email
sink(s?.trim?.()); // flow: email
