const a = source('email');
sink(a.trim().toLowerCase()); // flow: email
sink(a.toUpperCase().padStart(40)); // flow: email
sink(a.slice(1)); // flow: email
sink(a.substring(0, 40)); // flow: email
sink(a.split('@')[0]); // flow: email
sink(a.split('@')); // flow: email
sink(a.replace('@', ' at ')); // flow: email
sink('to NAME'.replace('NAME', a)); // flow: email
sink('to NAME'.replace('NAME', () => a)); // flow: email
sink('to NAME'.replaceAll('NAME', 'plain'));
sink(a.normalize().repeat(2)); // flow: email
sink(a.match(/(.*)@(.*)/)[1]); // flow: email
sink([...a.matchAll(/./g)][0]); // flow: email
sink(/(.*)@/.exec(a)[1]); // flow: email
sink(/@/.test(a));
sink(a.includes('@'));
sink(a.startsWith('x'));
sink(a.indexOf('@'));
sink(a.length);
sink([...a].reverse().join('')); // flow: email
sink(encodeURIComponent(a)); // flow: email
sink(btoa(a)); // flow: email
for (const letter of a) sink(letter); // flow: email
