import { Buffer } from 'node:buffer';
import crypto from 'node:crypto';
import vm from 'node:vm';
export function f1() { sink(Buffer.from(source('email')).toString('base64')); } // flow: email
export function f2() { const b = Buffer.alloc(40); b.write(source('email'), 0); sink(b.toString()); } // flow: email
export function f3() { const b = Buffer.alloc(40); b.write('plain'); sink(b.toString()); }
export function f4() { sink(Buffer.concat([Buffer.from('a'), Buffer.from(source('email'))]).toString()); } // flow: email
export function f5() { const a = Buffer.alloc(40); Buffer.from(source('email')).copy(a); sink(a.toString()); } // flow: email
export function f6() { sink(Buffer.from(source('email')).subarray(0, 12).toString()); } // flow: email
export function f7() { sink(Buffer.byteLength(source('email'))); }
export function f8() { const b = Buffer.alloc(20, source('email')); sink(b.toString()); } // flow: email
export function f9() { sink(Buffer.from(Buffer.from(source('email')).toJSON().data).toString()); } // flow: email
export function f10() { const b = Buffer.alloc(30); b.fill(source('email')); sink(b.toString()); } // flow: email
export function f11() { sink(Buffer.from(source('email')).equals(Buffer.from('a'))); }
export function f12() { sink(vm.runInNewContext('x + 1', { x: source('email') })); } // flow: email
export function f13() { sink(atob(btoa(source('email')))); } // flow: email
export function f14() { sink(new TextDecoder().decode(new TextEncoder().encode(source('email')))); } // flow: email
export function f15() { const c = crypto.createCipheriv('aes-128-ecb', '0123456789abcdef', null); let e = c.update(source('email'), 'utf8', 'hex'); e += c.final('hex'); const d = crypto.createDecipheriv('aes-128-ecb', '0123456789abcdef', null); sink(d.update(e, 'hex', 'utf8') + d.final('utf8')); } // missing: email, what is enciphered and deciphered is not followed through both
export function f16() { sink(crypto.randomUUID()); }
export function f17() { const b = Buffer.from(source('email')); let s = ''; for (const byte of b) s += String.fromCharCode(byte); sink(s); } // flow: email
export function f18() { const b = Buffer.from(source('email')); for (const [i, byte] of b.entries()) sink(i); } // spurious: email, the turns and the elements of bytes are not told apart
export function f19() { const b = Buffer.from(source('email')); b.fill(0); sink(b.toString()); } // spurious: email, bytes of a text that are written over keep what they were
