import assert from 'node:assert/strict';
import { join } from 'node:path';
import { ESLint } from 'eslint';
import type { Log } from 'sarif';
import tseslint from 'typescript-eslint';
import { runCommandLine } from '../../cli/run-command-line.js';
import plugin from '../../eslint-plugin/index.js';
import { createScratchProject } from '../support/scratch-project.js';

const inventory = 'extends: [privacy:all]\njurisdictions: [cn]\ndata:\n  - category: user.contact.email\n    purposes: [support]\n    basis: contract\n';

async function scan(files: Readonly<Record<string, string>>, format: string, root = createScratchProject(files)): Promise<string> {
  let out = '';
  const host = { workingFolder: root, columns: 100, hasColor: false, isWatched: false, language: '', write: (text: string) => (out += text), writeError: (text: string) => assert.fail(text) };
  await runCommandLine(['scan', '--locale', 'en', '--format', format], host);
  return out;
}

interface Told {
  readonly rule: string;
  readonly start: { readonly line: number };
  readonly related: readonly { readonly start: { readonly line: number }; readonly text: string }[];
  readonly path: readonly { readonly kind: string; readonly start: { readonly line: number } }[];
}

/** The findings of some rules, as rule and lines, the first line being that of the finding. */
async function causes(files: Readonly<Record<string, string>>, ...rules: readonly string[]): Promise<readonly string[]> {
  const { findings } = JSON.parse(await scan({ 'privacy.yml': inventory, ...files }, 'json')) as { readonly findings: readonly Told[] };
  return findings.filter(({ rule }) => rules.length === 0 || rules.includes(rule)).map(({ rule, start, related }) => `${rule} ${[start, ...related.map(one => one.start)].map(({ line }) => line).join(' ')}`);
}

const signUp = `export const SignUp = () => <form>
  <input name="phone" />
  <input name="gender" />
  <input name="birthday" />
  <input name="idCard" />
  <input name="address" />
</form>;
`;
const logs = "export function save(user: { email: string; phone: string }) {\n  console.info('saved', user.email), console.warn(user.email),\n    console.error(user.email);\n}\n";

describe('what has one cause', () => {
  describe('is one finding', () => {
    it('of a form with five fields that the inventory does not list', async () => {
      assert.deepEqual(await causes({ 'src/SignUp.tsx': signUp }, 'no-undeclared-collection', 'require-purpose-declaration'), ['no-undeclared-collection 2 3 4 5 6', 'require-purpose-declaration 2 3 4 5 6']);
    });

    it('of such a form and its validator', async () => {
      const code = `import { z } from 'zod';\nexport const values = z.object({\n  phone: z.string(),\n  gender: z.string(),\n  birthday: z.string(),\n});\nexport const Form = () => <form>\n  <input name="phone" />\n  <input name="gender" />\n</form>;\n`;
      assert.deepEqual(await causes({ 'src/Form.tsx': code }, 'no-undeclared-collection'), ['no-undeclared-collection 3 4 5 8 9']);
    });

    it('of a value that one statement writes to three logs', async () => {
      assert.deepEqual(await causes({ 'src/save.ts': logs }, 'no-personal-data-in-logs'), ['no-personal-data-in-logs 2 2 3']);
    });

    it('of a value that one statement gives to a vendor three times', async () => {
      const code = "import mixpanel from 'mixpanel-browser';\nexport async function join(user: { email: string }) {\n  await Promise.all([\n    mixpanel.people.set({ $email: user.email }),\n    mixpanel.identify(user.email),\n    mixpanel.track('join', { mail: user.email }),\n  ]);\n}\n";
      assert.deepEqual(await causes({ 'src/join.ts': code }, 'no-third-party-sharing-without-consent', 'require-vendor-declaration'), ['no-third-party-sharing-without-consent 4 5 6', 'require-vendor-declaration 4 5 6']);
    });

    for (const [how, code] of [
      ['a promise', "const video = document.querySelector('video');\nnavigator.mediaDevices.getUserMedia({ video: true }).then(stream => { video.srcObject = stream; });\nvideo.addEventListener('play', async () => {\n  const face = await faceapi.detectSingleFace(video).withFaceLandmarks().withFaceDescriptor();\n  show(face);\n});\n"],
      ['a reference', "import { useEffect, useRef } from 'react';\nexport function Door() {\n  const video = useRef(null);\n  useEffect(() => {\n    navigator.mediaDevices.getUserMedia({ video: true }).then(stream => { video.current.srcObject = stream; });\n    setInterval(async () => {\n      show(await faceapi.detectSingleFace(video.current).withFaceLandmarks().withFaceDescriptor());\n    }, 1000);\n  }, []);\n  return <video ref={video} />;\n}\n"],
    ] as const) {
      it(`of a camera that feeds one face call by ${how}`, async () => {
        const text = `import * as faceapi from 'face-api.js';\n${code}`;
        const { findings } = JSON.parse(await scan({ 'src/door.jsx': text }, 'json')) as { readonly findings: readonly Told[] };
        const lineOf = (part: string) => text.split('\n').findIndex(line => line.includes(part)) + 1;
        assert.deepEqual(findings.map(({ rule, start }) => `${rule} ${start.line}`), [`no-biometric-without-consent ${lineOf('withFaceDescriptor')}`]);
        assert.deepEqual(findings[0]!.path.filter(({ kind }) => kind === 'source').map(({ start }) => start.line), [lineOf('getUserMedia')]);
      });
    }
  });

  describe('is apart from', () => {
    it('another form, and a field among those that are listed', async () => {
      const two = `${signUp}export const Order = () => <form>\n  <input name="email" />\n  <input name="religion" />\n  <input name="maritalStatus" />\n</form>;\n`;
      assert.deepEqual(await causes({ 'src/two.tsx': two }, 'no-undeclared-collection'), ['no-undeclared-collection 2 3 4 5 6', 'no-undeclared-collection 10', 'no-undeclared-collection 11']);
    });

    it('another value, another statement and another function', async () => {
      const code = "export function save(user: { email: string; phone: string }) {\n  console.log(user.email), console.log(user.phone);\n  console.warn(user.email);\n  [1, 2].forEach(() => console.error(user.email)), console.error(user.email);\n}\n";
      assert.deepEqual(await causes({ 'src/save.ts': code }, 'no-personal-data-in-logs'), ['no-personal-data-in-logs 2', 'no-personal-data-in-logs 2', 'no-personal-data-in-logs 3', 'no-personal-data-in-logs 4', 'no-personal-data-in-logs 4']);
    });

    it('another receiver', async () => {
      const code = "import mixpanel from 'mixpanel-browser';\nimport posthog from 'posthog-js';\nexport function join(user: { email: string }) {\n  mixpanel.identify(user.email), posthog.identify(user.email);\n}\n";
      assert.deepEqual(await causes({ 'src/join.ts': code }, 'no-third-party-sharing-without-consent'), ['no-third-party-sharing-without-consent 4', 'no-third-party-sharing-without-consent 4']);
    });

    it('a camera that starts with the app for a face call that people agree to', async () => {
      const code = "import * as faceapi from 'face-api.js';\nconst video = document.querySelector('video');\nnavigator.mediaDevices.getUserMedia({ video: true }).then(stream => { video.srcObject = stream; });\nexport async function match() {\n  const { granted } = await (await fetch('/consents/face-login?kind=separate')).json();\n  if (granted) show(await faceapi.detectSingleFace(video).withFaceLandmarks().withFaceDescriptor());\n}\ndocument.querySelector('#match').addEventListener('click', match);\n";
      assert.deepEqual((await causes({ 'src/door.js': code, 'privacy.yml': 'jurisdictions: [eu]\n' }, 'no-permission-on-launch', 'no-biometric-without-consent')), ['no-permission-on-launch 3']);
    });
  });

  describe('is told with all its places', () => {
    const files = { 'src/save.ts': logs };

    it('on the terminal, in SARIF and in what code hosts read', async () => {
      assert.match(await scan(files, 'pretty'), /console\.warn\(user\.email\)[\s\S]*3:5[\s\S]*console\.error\(user\.email\)/);
      const { runs } = JSON.parse(await scan(files, 'sarif')) as Log;
      assert.deepEqual(runs[0]!.results!.map(({ relatedLocations }) => relatedLocations?.map(({ physicalLocation }) => physicalLocation?.region?.startLine)), [[2, 3]]);
      assert.match(await scan(files, 'github'), /Also at 2:38 and 3:5\./);
      assert.match(await scan(files, 'gitlab'), /Also at 2:38 and 3:5\./);
      assert.match(await scan(files, 'agent'), / {2}also: src\/save\.ts:3:5 console\.error\(user\.email\)/);
      assert.match(await scan(files, 'markdown'), /Also here:\n\n- `src\/save\.ts:2` `console\.warn/);
      assert.match(await scan(files, 'junit'), /src\/save\.ts:3:5 console\.error/);
    });

    it('by ESLint, whose suggestion changes all of them', async () => {
      const root = createScratchProject(files);
      const eslint = new ESLint({ cwd: root, overrideConfigFile: true, overrideConfig: [{ files: ['**/*.ts'], plugins: { privacy: plugin }, languageOptions: { parser: tseslint.parser as never }, rules: { 'privacy/no-personal-data-in-logs': 'error' } }] });
      const [result] = await eslint.lintFiles([join(root, 'src/save.ts')]);
      const [message, ...others] = result!.messages;
      assert.deepEqual(others, []);
      assert.match(message!.message, /^'console\.info' writes 'user\.email' to a log; .* Also at 2:38 and 3:5\.$/);
      const { fix } = message!.suggestions![0]!;
      const code = logs.slice(0, fix.range[0]) + fix.text + logs.slice(fix.range[1]);
      assert.equal(code, "export function save(user: { email: string; phone: string }) {\n  console.info('saved'), console.warn('[redacted]'),\n    console.error('[redacted]');\n}\n");
    });
  });
});
