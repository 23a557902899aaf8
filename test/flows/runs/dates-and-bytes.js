// Dates, buffers and what stands on them, as a run keeps them.
const n = Number(source('email'));
const at = new Date(0);
at.setTime(n);
sink(at.getTime()); // flow: email
sink(at.toISOString()); // flow: email
at.setTime(0);
sink(at.toISOString());
at.note = source('phone');
sink(at.getTime());
sink(at.note); // flow: phone
sink(new Date(at).valueOf());
const made = new Date(n, 1);
sink(made.getMonth()); // flow: email
const bytes = new Uint8Array(8);
const half = new Uint8Array(bytes.buffer, 4);
half[0] = n;
sink(bytes[4]); // flow: email
sink(bytes[0]);
sink(new DataView(bytes.buffer).getUint8(4)); // flow: email
sink(new DataView(bytes.buffer).getInt32(0));
const copy = bytes.slice(4);
bytes.fill(0);
sink(half[0]);
sink(copy[0]); // flow: email
bytes[99] = n;
sink(bytes.join());
const into = new Uint8Array(2);
new TextEncoder().encodeInto(source('phone'), into);
sink(into[1]); // flow: phone
sink(new TextDecoder().decode(new TextEncoder().encode('plain')));
sink(new TextDecoder().decode(new TextEncoder().encode(source('name')))); // flow: name
const wide = new Float64Array([1, n]);
sink(new Float64Array(wide.buffer, 8)[0]); // flow: email
sink(new Float64Array(wide.buffer, 0, 1)[0]);
sink(wide.map(() => 1)[1]);
sink(new Float64Array(wide.buffer.slice(0, 8))[0]);
