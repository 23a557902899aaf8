import { spawn, spawnSync } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import type { EditorHost } from './host.js';
import type { SessionFolder } from './session-folder.js';

/** The editor, served on this machine alone. */
export interface EditorServer {
  /** Host and port. */
  readonly authority: string;
  /** How the process that runs extensions ended, once it did. The workbench does not say: it reports success when that process is killed. */
  findExtensionHostEnd(): string | undefined;
  stop(): Promise<void>;
}

/** The built-in extensions that tests see: a theme and the grammars of our languages. */
const builtIns = ['theme-defaults', 'json', 'yaml', 'javascript', 'typescript-basics', 'markdown-basics', 'markdown-language-features', 'configuration-editing'];

/** Starts the editor and waits until it answers. *Failure*: throws with the end of its log. */
export async function startEditorServer(host: EditorHost, folder: SessionFolder, environment: Readonly<Record<string, string>> = {}): Promise<EditorServer> {
  const port = await findFreePort();
  const authority = `127.0.0.1:${port}`;
  const log = openSync(folder.log, 'a');
  const options = [
    ...commonOptions(host, folder),
    ...['--builtin-extensions-dir', folder.chooseBuiltIns(host, builtIns), '--host', '127.0.0.1', '--port', String(port), '--without-connection-token'],
    // A built workbench takes an extension in development and tests from its address only with the driver.
    ...['--disable-workspace-trust', '--disable-experiments', '--enable-smoke-test-driver'],
  ];
  const child = spawn(host.node, options, { env: folder.environment(environment), cwd: folder.path, stdio: ['ignore', log, log], detached: true });
  closeSync(log);
  const { pid } = child;
  if (pid === undefined) throw new Error(`'${host.node}' could not be started.`);
  let end: string | undefined;
  child.once('exit', (code, signal) => {
    end = `code ${code}, signal ${signal}`;
  });
  const kill = () => killGroup(pid, 'SIGKILL');
  process.once('exit', kill);

  const server: EditorServer = {
    authority,
    findExtensionHostEnd: () => [...readFileSync(folder.log, 'utf8').matchAll(/Extension Host Process exited with (code: \S+, signal: [^\s.]+)/g)].at(-1)?.[1],
    async stop() {
      process.removeListener('exit', kill);
      killGroup(pid, 'SIGTERM');
      for (let round = 0; round < 30 && end === undefined; round += 1) await wait(100);
      // The whole group: extension hosts and watchers outlive the server that started them.
      kill();
    },
  };
  for (let round = 0; round < 600; round += 1) {
    if (end !== undefined) throw new Error(`The editor ended early (${end}).\n${readFileSync(folder.log, 'utf8').slice(-4000)}`);
    if (await answers(authority)) return server;
    await wait(100);
  }
  await server.stop();
  throw new Error(`The editor did not answer.\n${readFileSync(folder.log, 'utf8').slice(-4000)}`);
}

/** Installs a packed extension into the folder of a run. */
export function installExtension(host: EditorHost, folder: SessionFolder, vsix: string): void {
  const { status, stdout, stderr } = spawnSync(host.node, [...commonOptions(host, folder), '--install-extension', vsix, '--force'], { env: folder.environment(), encoding: 'utf8', timeout: 60_000 });
  if (status !== 0 || !/successfully installed/.test(stdout + stderr)) throw new Error(`'${vsix}' could not be installed.\n${stdout}${stderr}`);
}

function commonOptions({ main }: EditorHost, folder: SessionFolder): readonly string[] {
  return [
    ...[main, '--accept-server-license-terms', '--telemetry-level', 'off', '--disable-telemetry'],
    ...['--server-data-dir', folder.in('server'), '--user-data-dir', folder.in('data'), '--extensions-dir', folder.in('extensions')],
  ];
}

async function answers(authority: string): Promise<boolean> {
  try {
    return (await fetch(`http://${authority}/version`, { signal: AbortSignal.timeout(2000) })).ok;
  } catch {
    // Not listening yet.
    return false;
  }
}

/** Signals our own group of processes; a group that is gone is what was wanted. */
function killGroup(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(-pid, signal);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}

function findFreePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}
