import { Readable, Writable, Transform, PassThrough, pipeline, Duplex } from 'node:stream';
import { pipeline as pipe2 } from 'node:stream/promises';
import { text, json } from 'node:stream/consumers';
import { EventEmitter, once, on } from 'node:events';
import readline from 'node:readline';
import { Worker, MessageChannel, isMainThread, parentPort, workerData } from 'node:worker_threads';
export function e1() { Readable.from([source('email')]).on('data', d => sink(d)); } // flow: email
export async function e2() { for await (const c of Readable.from(['a', source('email')])) sink(c); } // flow: email
export function e3() {
  const up = new Transform({ transform(chunk, enc, cb) { cb(null, chunk.toString()); } });
  up.on('data', d => sink(d.toString())); // flow: email
  up.write(source('email'));
}
export function e4() {
  const up = new Transform({ transform(chunk, enc, cb) { cb(null, 'redacted'); } });
  up.on('data', d => sink(d.toString()));
  up.write(source('email'));
}
export function e5() {
  const w = new Writable({ write(chunk, enc, cb) { sink(chunk.toString()); cb(); } }); // flow: email
  Readable.from([source('email')]).pipe(w);
}
class Upper extends Transform {
  _transform(chunk, enc, cb) { this.push(String(chunk).trim()); cb(); }
}
export function e6() { pipeline(Readable.from([source('email')]), new Upper(), new Writable({ write(c, e, cb) { sink(String(c)); cb(); } }), () => {}); } // flow: email
export async function e7() {
  await pipe2(Readable.from([source('email')]), async function* (src) { for await (const c of src) yield c + '!'; }, async src => { for await (const c of src) sink(c); }); // flow: email
}
export async function e8() { sink(await text(Readable.from([source('email')]))); } // flow: email
export async function e9() { const em = new EventEmitter(); setTimeout(() => em.emit('go', source('email'))); const [v] = await once(em, 'go'); sink(v); } // flow: email
export async function e10() { const em = new EventEmitter(); setTimeout(() => { em.emit('go', 'plain'); em.emit('other', source('email')); }); const [v] = await once(em, 'go'); sink(v); }
export async function e11() { const em = new EventEmitter(); setTimeout(() => em.emit('go', source('email'))); for await (const [v] of on(em, 'go')) { sink(v); break; } } // flow: email
export function e12() { const r = readline.createInterface({ input: Readable.from([source('email') + '\n']) }); r.on('line', l => sink(l)); } // flow: email
export async function e13() { const r = readline.createInterface({ input: Readable.from([source('email') + '\n']) }); for await (const l of r) sink(l); } // flow: email
export function e14() { const { port1, port2 } = new MessageChannel(); port2.on('message', m => { sink(m.v); port2.close(); }); port1.postMessage({ v: source('email') }); } // flow: email
export function e15() { const { port1, port2 } = new MessageChannel(); port2.on('message', m => { sink(m.w); port2.close(); }); port1.postMessage({ v: source('email'), w: 1 }); }
export function e16() { const p = new PassThrough(); p.end(source('email')); sink(p.read()?.toString()); } // flow: email
export function e17() { const em = new EventEmitter(); const h = v => sink(v); em.on('x', h); em.off('x', h); em.emit('x', source('email')); }
export function e18() { const em = new EventEmitter(); em.once('x', v => sink(v)); em.emit('x', 'plain'); em.emit('x', source('email')); } // spurious: email, who listens once may hear any of several
export function e19() { const em = new EventEmitter(); em.prependListener('x', (...args) => sink(args[1])); em.emit('x', 'plain', source('email')); } // flow: email
export function e20() { const em = new EventEmitter(); em.on('x', function (v) { sink(this.tag); }); em.tag = source('email'); em.emit('x'); } // missing: email, a listener is not called on what it listens to
export function e21() { const em = new EventEmitter(); em.on('x', v => sink(v)); em.emit('x', source('email')); } // flow: email
class Bus extends EventEmitter { say(v) { this.emit('said', v); } }
export function e22() { const b = new Bus(); b.on('said', v => sink(v)); b.say(source('email')); } // flow: email
export function e23() { const b = new Bus(), c = new Bus(); c.on('said', v => sink(v)); b.say(source('email')); c.say('x'); }
export async function e24() { const r = Readable.from([source('email')]).map(x => x + '?').filter(x => true); sink((await r.toArray())[0]); } // flow: email
export function e25() { const em = new EventEmitter(); em.on('x', v => sink(v)); em.removeAllListeners('x'); em.emit('x', source('email')); }
export function e26() { const r = new Readable({ read() { this.push(source('email')); this.push(null); } }); r.on('data', d => sink(d.toString())); } // flow: email
