const a = source('email');
sink(a && 'plain');
sink('plain' && a); // flow: email
sink(a || 'plain'); // flow: email
sink(undefined || a); // flow: email
sink(a ?? 'plain'); // flow: email
sink(!a);
sink(!!a);
sink(Boolean(a));
sink(a == null);
sink(a instanceof String);
sink(void a);
sink(+a); // flow: email
sink(-a); // flow: email
sink(a | 0); // flow: email
sink(Number(a)); // flow: email
sink(parseInt(a, 10)); // flow: email
sink(a > 1);
sink((Math.random() > 0.5 && a) || 'plain'); // flow: email
sink([a][0] ?? 'plain'); // flow: email
let count = 0;
count++;
sink(count);
let number = source('phone');
number++;
sink(number); // flow: phone
sink(new Date(a)); // flow: email
sink(Symbol(a).description); // flow: email
