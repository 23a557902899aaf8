const a = { b: { c: source('email'), d: 'plain', read: () => source('phone') }, none: undefined };
sink(a?.b?.c); // flow: email
sink(a?.b?.d);
sink(a?.none?.c);
sink(a.b?.read()); // flow: phone
sink(a.b.read?.()); // flow: phone
sink(a.b.missing?.(source('email')));
sink(a?.['b']?.['c']); // flow: email
sink(a?.none?.c ?? source('email')); // flow: email
sink(a?.b?.d ?? source('email'));
const maybe = Math.random() > 0.5 ? a : undefined;
sink(maybe?.b.c); // flow: email
sink(maybe?.b.d);
sink(maybe!.b!.c); // flow: email
const list = maybe?.b ? [maybe.b.c] : [];
sink(list?.[0]); // flow: email
delete a?.b?.c;
sink(a.b.c);
