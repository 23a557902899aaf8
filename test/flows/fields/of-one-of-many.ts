declare const kind: string;

function answer(data: { phone: string }) {
  switch (kind) {
    case 'a': return { a: 1, data: { x: 1 } };
    case 'b': return { b: 1, data: { x: 2 } };
    case 'c': return { c: 1, data: { x: 3 } };
    case 'd': return { d: 1, data: { x: 4 } };
    case 'e': return { e: 1, data: { x: 5 } };
    case 'f': return { f: 1, data: { x: 6 } };
    case 'g': return { g: 1, data: { x: 7 } };
    case 'h': return { h: 1, data: { x: 8 } };
    case 'i': return { i: 1, data: { x: 9 } };
    case 'j': return { j: 1, data: { x: 10, status: { code: 0 } } };
    case 'k': return { k: 1, data };
    case 'l': return { l: 1, data: { x: 11 } };
    default: return { m: 1, data: { person: data.phone } };
  }
}

const found: any = answer({ phone: source('phone') });
sink(found); // flow: phone
sink(found.data.phone); // flow: phone
sink(found.data.person); // flow: phone
sink(found.data.status.code);
sink(found.m);

// What each of too many hangs on is known of the rest, too.
function byAddress(url: string, data: { phone: string }): any {
  if (url.includes('/a')) return 1;
  if (url.includes('/b')) return 2;
  if (url.includes('/c')) return 3;
  if (url.includes('/d')) return 4;
  if (url.includes('/e')) return 5;
  if (url.includes('/f')) return 6;
  if (url.includes('/g')) return 7;
  if (url.includes('/h')) return 8;
  if (url.includes('/i')) return 9;
  if (url.includes('/j')) return { answer: 10 };
  if (url.includes('/k')) return data;
  if (url.includes('/l')) return { answer: 11 };
  return { answer: somebody.answers() };
}
sink(byAddress('/l', { phone: source('phone') }));
sink(byAddress('/k', { phone: source('phone') })); // flow: phone
sink(byAddress(somebody.asks(), { phone: source('phone') })); // flow: phone
