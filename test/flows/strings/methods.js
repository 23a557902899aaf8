// probes: each String method on personal data
const e = source('email');
sink(e.toUpperCase()); // flow: email
sink(e.slice(0, 3)); // flow: email
sink(e.substring(1)); // flow: email
sink(e.charAt(0)); // flow: email
sink(e.at(-1)); // flow: email
sink(e[0]); // flow: email
sink(e.concat('x')); // flow: email
sink('x'.concat('y', e)); // flow: email
sink('x'.concat('y'));
sink(e.padStart(40, '*')); // flow: email
sink('x'.padEnd(30, e)); // flow: email
sink('x'.padEnd(30, 'y'));
sink(e.repeat(2)); // flow: email
sink(e.trim()); // flow: email
sink(e.split('@')[0]); // flow: email
sink(e.split('').reverse().join('')); // flow: email
sink('a-b'.split('-')[1]);
sink(e.replace('@', ' at ')); // flow: email
sink('hi NAME'.replace('NAME', source('name'))); // flow: name
sink('hi NAME'.replace('ZZZ', source('name')));
sink('hi NAME'.replace('NAME', () => source('name'))); // flow: name
sink('hi NAME'.replaceAll('NAME', (m) => m.toLowerCase()));
sink(e.replace(/.*/, 'gone'));
sink(e.replace(/@.*/, (m) => m.toUpperCase())); // flow: email
sink(e.replace(/^(.*)@(.*)$/, '$2')); // flow: email
sink(e.replace(/^.*$/, 'k$$'));
sink(e.match(/[^@]+/)[0]); // flow: email
sink([...e.matchAll(/\w+/g)].map((m) => m[0])); // flow: email
sink(e.codePointAt(0)); // flow: email
sink(String.fromCodePoint(e.codePointAt(0))); // flow: email
sink(String.fromCharCode(...[...e].map((c) => c.charCodeAt(0)))); // flow: email
sink(String.fromCharCode(65));
sink(e.normalize('NFC')); // flow: email
sink(e.valueOf()); // flow: email
sink(new String(e).toString()); // flow: email
sink(Object(e).toLowerCase()); // flow: email
sink(e.toLocaleUpperCase('sv')); // flow: email
sink(e.anchor('x')); // flow: email
sink(encodeURIComponent(e)); // flow: email
sink(decodeURIComponent(encodeURIComponent(e))); // flow: email
sink(escape(e)); // flow: email
sink(escape('x y'));
sink(btoa(e)); // flow: email
sink(atob(btoa(e))); // flow: email
sink(e.startsWith('zz'));
sink(e.includes('@'));
sink(e === 'zz');
sink('abc'.localeCompare('abd'));
