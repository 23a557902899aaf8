const a = ['plain', source('email')];
const b = ['plain'];
sink(a.slice(1)); // flow: email
sink(a.slice()[1]); // flow: email
sink(b.slice());
sink(b.concat(a)); // flow: email
sink(b.concat(source('email'))); // flow: email
sink(b.concat('plain'));
sink(a.join(', ')); // flow: email
sink(a.join(source('phone'))); // flow: email, phone
sink(b.join(source('phone')));
sink(b.join());
sink(a.sort()); // flow: email
sink(a.toSorted((left, right) => (left < right ? -1 : 1))); // flow: email
sink(a.reverse()); // flow: email
sink(a.flat()); // flow: email
sink(Array.from(a)); // flow: email
sink(Array.from(a, one => one.trim())); // flow: email
sink(Array.from({ length: 3 }, () => 'plain'));
sink(structuredClone(a)); // flow: email
sink(a.with(0, 'plain')); // flow: email
sink(a.toSpliced(0, 1)); // flow: email
sink(a.indexOf(source('email')));
sink(a.includes(source('email')));
sink(Array.isArray(a));
