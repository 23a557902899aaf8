import zlib from 'node:zlib';
import { gzipSync, gunzipSync } from 'node:zlib';
import { promisify } from 'node:util';
export function c5() { sink(gunzipSync(gzipSync(source('email'))).toString()); } // flow: email
export function c6() { zlib.deflate(source('email'), (e, packed) => { zlib.inflate(packed, (f, out) => sink(out.toString())); }); } // flow: email
export async function c7() {
  const gz = promisify(zlib.gzip), un = promisify(zlib.gunzip);
  sink((await un(await gz(source('email')))).toString()); // flow: email
}
export function c8() { sink(gzipSync(source('email')).length > 3); }
export function c10() {
  const g = zlib.createGzip(), u = zlib.createGunzip();
  g.pipe(u);
  u.on('data', d => sink(d.toString())); // flow: email
  g.end(source('email'));
}
