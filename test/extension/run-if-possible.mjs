// The last part of `npm test`: the editor tests, where there is a Chromium to run them in. `PRIVACY_LINT_EDITOR_TESTS=required` makes
// it a failure where there is none.
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const mayBeLeftOut = process.env.PRIVACY_LINT_EDITOR_TESTS !== 'required';
const script = fileURLToPath(new URL('run-suite.ts', import.meta.url));
const { status } = spawnSync(process.execPath, ['--import', 'tsx', script, ...(mayBeLeftOut ? ['--if-possible'] : [])], { stdio: 'inherit' });
process.exit(status ?? 2);
