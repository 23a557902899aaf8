// probes: localStorage and sessionStorage written and read back
localStorage.setItem('m', source('email'));
localStorage.setItem('n', 'k');
sink(localStorage.getItem('m')); // flow: email
sink(localStorage.getItem('n'));
sink(sessionStorage.getItem('m'));
localStorage.removeItem('m');
sink(localStorage.getItem('m'));
localStorage.setItem('u', JSON.stringify({ kept: source('phone'), id: 3 }));
const u = JSON.parse(localStorage.getItem('u') ?? '{}');
sink(u.kept); // flow: phone
sink(u.id);
sessionStorage.setItem('x', source('name'));
sessionStorage.clear();
sink(sessionStorage.getItem('x'));
