// probes: Number, Date, Intl and Math operations
const n = Number(source('phone'));
sink(n.toFixed(2)); // flow: phone
sink(n.toString(36)); // flow: phone
sink((5).toString(2));
sink(n.toLocaleString('en')); // flow: phone
sink(parseInt(source('phone'), 10)); // flow: phone
sink(parseFloat(source('location'))); // flow: location
sink(parseFloat('1.5'));
sink(Math.round(n / 10)); // flow: phone
sink(Math.max(1, 2));
sink(new Date(n).toISOString()); // flow: phone
sink(new Date(0).toISOString());
sink(new Date(n).getTime()); // flow: phone
const d = new Date(0);
d.setTime(n);
sink(d.getTime()); // missing: phone, a date keeps nothing that it is set to
d.setTime(5);
sink(d.getTime());
sink(new Intl.NumberFormat('en').format(n)); // flow: phone
sink(new Intl.NumberFormat('en').format(3));
sink(new Intl.DateTimeFormat('en', { year: 'numeric', month: 'numeric', day: 'numeric', minute: 'numeric', second: 'numeric', timeZone: 'UTC' }).format(new Date(n))); // flow: phone
sink(new Intl.ListFormat('en').format(['a', source('name')])); // flow: name
sink(new Intl.ListFormat('en').format(['a', 'b']));
sink(~~n); // flow: phone
sink(n | 0); // flow: phone
sink(BigInt(n) * 2n); // flow: phone
sink(Number.isInteger(n));
sink(isNaN(n));
sink(Symbol(source('name')).description); // flow: name
sink(Symbol.for(source('name')).toString()); // flow: name
sink(Symbol('x').description);
sink(Boolean(n));
