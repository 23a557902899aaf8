import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { reasonOf } from '../../eslint-plugin/project/notice.js';
import type { LocalText } from '../../eslint-plugin/rule.js';
import { packTexts } from './pack-texts.js';

/** Writes a pack that works: a model, a flow, a policy, two cases and a page. Says why where it cannot. */
export function initPack(folder: string, path: string, id: string): LocalText | undefined {
  if (!/^[a-z0-9][a-z0-9-]*(?:\/[a-z0-9][a-z0-9-]*)+$/.test(id)) return packTexts.badId(id);
  if (existsSync(folder) && !isEmptyFolder(folder)) return packTexts.notEmpty(path);
  try {
    for (const [file, text] of Object.entries(filesOf(id))) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), text);
    }
  } catch (error) {
    return packTexts.cannotWrite(path, reasonOf(error));
  }
  return undefined;
}

function isEmptyFolder(path: string): boolean {
  try {
    return readdirSync(path).length === 0;
  } catch (error) {
    // A file of that name is no folder.
    if (reasonOf(error) === 'ENOTDIR') return false;
    throw error;
  }
}

function filesOf(id: string): Readonly<Record<string, string>> {
  const [team = '', ...rest] = id.split('/');
  const name = rest.join('-');
  return {
    'pack.yml': `id: ${id}
version: 0.1.0
engine: ">=0.1 <2"
description: What ${team} asks of its programs.
policies: [policies/${name}.yml]
models: ["models/*.model.yml"]
`,
    [`policies/${name}.yml`]: `# Whoever extends the pack builds on this policy.
rules:
  no-personal-data-in-logs: error

recipients:
  - name: tracker
    role: controller
    modules: ["@${team}/tracker"]

flows:
  - id: ${id}-no-face-to-tracker
    from: [x.biometric.*]
    to: ["recipient:tracker"]
    unless: [anonymised]
    severity: error
    message:
      en: Data of a face reaches the tracker.
      zh-cn: 人脸数据流向统计工具。
`,
    'models/camera.model.yml': `# What the team's own camera gives.
api: "@${team}/camera"
reference: https://example.org/camera
sources: [{ path: 'Member[capture].ReturnValue', category: x.biometric.face, operation: embed }]
barriers: [{ path: 'Member[blur].ReturnValue', kind: anonymised }]
examples: |
  import { blur, capture } from '@${team}/camera';
  sink(capture()); // flow: x.biometric.face
  sink(blur(capture()));
`,
    'models/tracker.model.yml': `# Where events go.
api: "@${team}/tracker"
reference: https://example.org/tracker
sinks: [{ path: 'Member[track].Argument[1]', kind: analytics, recipient: tracker }]
examples: |
  import { track } from '@${team}/tracker';
  track('visit', {}); // sink: analytics
`,
    'tests/face-reaches-the-tracker/main.ts': `// case: a face is sent to the tracker as it is
import { capture } from '@${team}/camera';
import { track } from '@${team}/tracker';

export function visit(): void {
  track('visit', { face: capture() }); // expect: ${id}-no-face-to-tracker
}
`,
    'tests/blurred-face/main.ts': `// case: a face is blurred before it is sent
// rules: ${id}-no-face-to-tracker
import { blur, capture } from '@${team}/camera';
import { track } from '@${team}/tracker';

export function visit(): void {
  track('visit', { face: blur(capture()) });
}
`,
    'package.json': `${JSON.stringify({ name: `@${team}/privacy-${name}`, version: '0.1.0', description: `What ${team} asks of its programs.`, privacy: 'pack.yml', files: ['pack.yml', 'policies', 'models'] }, undefined, 2)}\n`,
    'README.md': `# ${id}

A pack for Privacy Lint: data alone, nothing in it is run.

- \`policies/\`: what whoever extends the pack builds on.
- \`models/\`: what the team's packages do with personal data, each with lines that prove it.
- \`tests/\`: small programs; a line that must be reported ends with \`// expect: rule\`.

\`\`\`sh
privacy-lint pack lint .
privacy-lint pack test . --coverage
\`\`\`

To use it, in \`privacy.yml\`, by its folder (\`./privacy/${name}\`) or as the package that it is:

\`\`\`yaml
extends: [privacy:recommended, "@${team}/privacy-${name}"]
\`\`\`

\`privacy-lint pack lock\` keeps what was looked at; \`privacy-lint scan --frozen-lock\` does not run with anything else.
`,
  };
}
