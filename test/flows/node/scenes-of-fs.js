import fs, { readFileSync, writeFileSync, createReadStream, createWriteStream } from 'node:fs';
import * as fsp from 'node:fs/promises';
import path from 'node:path';
import os from 'node:os';
export function b1() { writeFileSync('/tmp/s5-b1', source('email')); sink(readFileSync('/tmp/s5-b1', 'utf8')); } // flow: email
export function b2() { writeFileSync('/tmp/s5-b2', source('email')); writeFileSync('/tmp/s5-b2x', 'plain'); sink(readFileSync('/tmp/s5-b2x', 'utf8')); }
export async function b3() {
  await fsp.writeFile('/tmp/s5-b3', source('email'));
  const handle = await fsp.open('/tmp/s5-b3');
  sink(await handle.readFile('utf8')); // flow: email
  await handle.close();
}
export async function b4() {
  await fsp.appendFile('/tmp/s5-b4', source('email'));
  sink((await fsp.readFile('/tmp/s5-b4')).toString()); // flow: email
}
export function b5() {
  const dir = fs.mkdtempSync(path.join(os.tmpdir(), 's5-'));
  fs.mkdirSync(path.join(dir, source('email')));
  for (const name of fs.readdirSync(dir)) sink(name); // missing: email, the names in a folder are not kept
}
export function b6() {
  fs.readFile('/nonexistent/' + source('email'), (error, data) => {
    if (error) sink(error.message); // flow: email
  });
}
export function b7() {
  fs.readFile('/nonexistent/' + source('email'), (error, data) => {
    if (error) sink(error.code);
  });
}
export function b8() {
  const out = createWriteStream('/tmp/s5-b8');
  out.write(source('email'));
  out.end();
  out.on('finish', () => {
    createReadStream('/tmp/s5-b8').on('data', chunk => sink(chunk.toString())); // missing: email, what a stream of a file gives within another event is not followed
  });
}
export function b9() {
  const from = '/tmp/s5-b9', to = '/tmp/s5-b9-copy';
  fs.writeFileSync(from, source('email'));
  fs.copyFileSync(from, to);
  sink(fs.readFileSync(to, 'utf8')); // flow: email
}
export function b10() {
  const from = '/tmp/s5-b10';
  try { fs.unlinkSync('/tmp/s5-b10-link'); } catch {}
  fs.writeFileSync(from, source('email'));
  fs.symlinkSync(from, '/tmp/s5-b10-link');
  sink(fs.readFileSync('/tmp/s5-b10-link', 'utf8')); // flow: email
}
export function b11() {
  fs.writeFileSync('/tmp/s5-b11', source('email'));
  fs.writeFileSync('/tmp/s5-b11', 'plain');
  sink(fs.readFileSync('/tmp/s5-b11', 'utf8'));
}
export function b12() {
  fs.writeFileSync('/tmp/s5-b12', source('email'));
  sink(fs.existsSync('/tmp/s5-b12'));
}
export async function b13() {
  const buffer = Buffer.alloc(64);
  fs.writeFileSync('/tmp/s5-b13', source('email'));
  const fd = fs.openSync('/tmp/s5-b13', 'r');
  fs.readSync(fd, buffer, 0, 64, 0);
  sink(buffer.toString('utf8')); // flow: email
}
export function b14() { const d = path.dirname('/home/' + source('email') + '/x'); sink(d); } // flow: email
export function b15() { sink(path.extname('/home/' + 'a.txt')); }
export function b16() { const p = path.parse('/home/' + source('email') + '.txt'); sink(p.name); } // flow: email
export function b17() { sink(path.format({ dir: '/home', base: source('email') })); } // flow: email
export function b18() { sink(path.relative('/home', '/home/' + source('email'))); } // flow: email
export function b19() { sink(path.isAbsolute(source('email'))); }
export function b20() { const { dir, ...rest } = path.parse('/home/x/' + source('email')); sink(rest.base); } // flow: email
export function b21() {
  fs.writeFileSync('/tmp/s5-b21', source('email'));
  fs.renameSync('/tmp/s5-b21', '/tmp/s5-b21-new');
  sink(fs.readFileSync('/tmp/s5-b21-new').toString()); // flow: email
}
