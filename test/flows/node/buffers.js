// probes: Buffer, TextEncoder, TextDecoder
const e = source('email');
const b = Buffer.from(e);
sink(b); // flow: email
sink(b.toString('base64')); // flow: email
sink(Buffer.from(b.toString('hex'), 'hex').toString()); // flow: email
sink(b.subarray(0, 3).toString()); // flow: email
sink(Buffer.concat([Buffer.from('x'), b]).toString()); // flow: email
sink(Buffer.concat([Buffer.from('x')]).toString());
sink(Buffer.alloc(4));
sink(Buffer.alloc(4, e)); // flow: email
const w = Buffer.alloc(32);
w.write(e);
sink(w.toString()); // flow: email
w.fill(0);
sink(w.toString());
const c = Buffer.alloc(32);
b.copy(c);
sink(c); // flow: email
sink(JSON.stringify(b)); // flow: email
sink(Buffer.isBuffer(b));
sink(new TextDecoder().decode(new TextEncoder().encode(e))); // flow: email
sink(new TextEncoder().encode('x'));
const into = new Uint8Array(32);
new TextEncoder().encodeInto(e, into);
sink(into); // flow: email
const view = Buffer.from(into.buffer);
sink(view.latin1Slice ? view.toString('latin1') : ''); // flow: email
view.fill(0);
sink(into); // spurious: email, a view of a buffer that is made anew is another one
sink([...b.values()]); // flow: email
sink(b.readUInt8(0)); // flow: email
sink(Buffer.compare(Buffer.from('a'), Buffer.from('b')));
