// probes: typed arrays, ArrayBuffer, DataView, views sharing one buffer
const n = Number(source('phone'));
const b = (n % 251) | 0;
const u8 = new Uint8Array(4);
u8[0] = b;
sink(u8); // flow: phone
sink(u8[0]); // flow: phone
sink(u8[1]);
const f = Float64Array.of(1, n);
sink(f[1]); // flow: phone
sink(f[0]);
sink(f.map((x) => x + 1)); // flow: phone
sink(f.subarray(0, 1));
sink(f.subarray(1)); // flow: phone
sink(f.slice(1)); // flow: phone
f.fill(0);
sink(f);
const buf = new ArrayBuffer(16);
const dv = new DataView(buf);
dv.setFloat64(0, n);
sink(dv.getFloat64(0)); // flow: phone
sink(dv.getFloat64(8));
sink(new Uint8Array(buf)); // flow: phone
sink(new Uint8Array(buf.slice(0, 8))); // flow: phone
sink(new Uint8Array(buf.slice(8)));
dv.setFloat64(0, 0);
sink(new Uint8Array(buf));
const a = new Float64Array(2);
a.set([n], 1);
sink(a[1]); // flow: phone
sink(a[0]);
sink([...a]); // flow: phone
sink(Float64Array.from([1, 2], (x) => x * 2));
sink(Float64Array.from([1, 2], (x) => x * n)); // flow: phone
const shared = new Float64Array(new SharedArrayBuffer(8));
const other = new Float64Array(shared.buffer);
shared[0] = n;
sink(other[0]); // flow: phone
sink(a.with(1, 0));
sink(a.with(0, 1)); // flow: phone
const bi = BigInt(source('phone'));
sink(bi + 1n); // flow: phone
sink(BigInt('5') + 1n);
