import { exec, execSync, spawn, execFile, spawnSync, fork } from 'node:child_process';
import { promisify } from 'node:util';
export function a1() { sink(execSync('echo ' + source('email'))); } // flow: email
export function a2() { exec('echo ' + source('email'), (error, stdout, stderr) => { sink(stdout); }); } // flow: email
export function a3() { exec('date', (error, stdout) => { sink(stdout); }); }
export function a4() {
  const child = spawn('cat');
  child.stdout.on('data', chunk => sink(chunk.toString())); // flow: email
  child.stdin.write(source('email'));
  child.stdin.end();
}
export function a5() {
  const child = spawn('echo', [source('email')]);
  child.on('close', code => sink(code));
}
export function a6() {
  execFile('echo', ['-n', source('email')], { encoding: 'utf8' }, (error, out) => {
    sink(out.trim()); // flow: email
  });
}
export async function a7() {
  const run = promisify(exec);
  const { stdout } = await run('echo ' + source('email'));
  sink(stdout); // flow: email
}
export function a8() { const r = spawnSync('echo', [source('email')]); sink(r.stdout.toString('utf8')); } // flow: email
export function a9() { const r = spawnSync('echo', [source('email')]); sink(r.status); }
export function a10() {
  const child = spawn('sh', ['-c', 'echo $X'], { env: { X: source('email') } });
  let all = '';
  child.stdout.on('data', d => { all += d; });
  child.on('exit', () => sink(all)); // flow: email
}
export async function a11() {
  const child = spawn('echo', [source('email')]);
  for await (const chunk of child.stdout) sink(String(chunk)); // flow: email
}
