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
