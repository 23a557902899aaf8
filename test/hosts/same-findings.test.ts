import assert from 'node:assert/strict';
import { ESLint, type Linter } from 'eslint';
import tseslint from 'typescript-eslint';
import { runCommandLine } from '../../cli/run-command-line.js';
import plugin from '../../eslint-plugin/index.js';
import type { Locale } from '../../eslint-plugin/rule.js';
import { openProject } from '../../extension/server/project.js';
import { LanguageClient } from '../extension-server/language-client.js';

/** A project with a finding of each kind: across files, in markup, behind letters of two code units and Windows line ends, and one with a reason. */
const files = {
  'privacy.yml': 'extends: [privacy:recommended]\nappTypes: [online-shopping]\n',
  'package.json': '{ "name": "store" }\n',
  'src/consent.ts': "export const hasConsent = (purpose: string): boolean => localStorage.getItem(`consent-${purpose}`) === 'granted';\n",
  'src/measure.ts': "import mixpanel from 'mixpanel-browser';\r\n\r\n/* 🏬 */ mixpanel.init('token');\r\n",
  'src/describe-face.ts': "import * as faceapi from 'face-api.js';\nexport const describeFace = (camera: HTMLVideoElement) => faceapi.detectSingleFace(camera).withFaceLandmarks().withFaceDescriptor();\n",
  'src/open-door.ts': "import { hasConsent } from './consent';\nimport { describeFace } from './describe-face';\nexport async function openDoor(camera: HTMLVideoElement) {\n  if (hasConsent('newsletter')) await describeFace(camera);\n}\n",
  'src/price.ts': 'export function quote(base: number, user: { income: number }) {\n  const price = user.income > 5000 ? base * 1.1 : base;\n  return price;\n}\n',
  'src/sign-up.tsx': "export function SignUp({ user }: { user: { email: string } }) {\n  console.log('欢迎', user.email);\n  return (\n    <form>\n      <input name=\"maritalStatus\" />\n      <label><input type=\"checkbox\" name=\"consent\" /> I agree to the privacy policy, to marketing messages and to face recognition</label>\n    </form>\n  );\n}\n",
  'src/audit.ts': "export function audit(user: { email: string }) {\n  // privacy-lint-ignore-next-line no-personal-data-in-logs -- kept ten days\n  console.log(user.email);\n}\n",
  'src/audit.test.ts': "console.log('test', user.email);\n",
};

/** A finding as a person sees it. Lines and columns count from 1. */
interface Shown {
  readonly file: string;
  readonly rule: string;
  readonly from: string;
  readonly to: string;
  readonly severity: 'error' | 'warn';
  readonly message: string;
}

describe('the hosts', () => {
  let client: LanguageClient;
  afterEach(() => client.stop());

  for (const locale of ['en', 'zh-cn'] as const) {
    it(`show the same findings (${locale})`, async () => {
      client = new LanguageClient({ files, openProject });
      const onTerminal = await scan(client.root, locale);
      assert.deepEqual(onTerminal.map(({ file, rule, from, severity }) => `${file}:${from} ${severity} ${rule}`), [
        'src/describe-face.ts:2:59 error no-biometric-without-consent',
        'src/measure.ts:3:10 error no-collection-before-consent',
        'src/price.ts:2:9 error no-personalized-pricing',
        'src/sign-up.tsx:2:3 error no-personal-data-in-logs',
        'src/sign-up.tsx:5:7 warn no-excessive-collection',
        'src/sign-up.tsx:6:14 warn no-bundled-consent',
      ]);
      assert.deepEqual(await lint(client.root, locale), onTerminal);
      assert.deepEqual(await show(client, locale), onTerminal);
    });
  }
});

async function scan(workingFolder: string, locale: Locale): Promise<readonly Shown[]> {
  let out = '';
  const host = { workingFolder, columns: 80, hasColor: false, isWatched: false, language: '', write: (text: string) => (out += text), writeError: (text: string) => assert.fail(text) };
  assert.equal(await runCommandLine(['scan', '--format', 'json'], host), 1);
  const { findings } = JSON.parse(out) as { findings: { file: string; rule: string; severity: Shown['severity']; message: Record<Locale, string>; start: Place; end: Place }[] };
  return findings.map(({ file, rule, severity, message, start, end }) => ({ file, rule, from: placeText(start), to: placeText(end), severity, message: message[locale] }));
}

async function lint(root: string, locale: Locale): Promise<readonly Shown[]> {
  const own: Linter.Config = { languageOptions: { parser: tseslint.parser as Linter.Parser }, settings: { privacyLint: { locale } } };
  const eslint = new ESLint({ cwd: root, overrideConfigFile: true, overrideConfig: [...plugin.configs.recommended, own] });
  const results = await eslint.lintFiles(['src/**']);
  return inOrder(
    results.flatMap(({ filePath, messages }) =>
      messages.map(({ ruleId, line, column, endLine = 0, endColumn = 0, severity, message }) => ({
        file: filePath.slice(root.length + 1), rule: ruleId!.replace('privacy/', ''), from: placeText({ line, column }), to: placeText({ line: endLine, column: endColumn }),
        severity: severity === 2 ? ('error' as const) : ('warn' as const), message,
      })),
    ),
  );
}

async function show(editor: LanguageClient, locale: Locale): Promise<readonly Shown[]> {
  await editor.start({ locale });
  await editor.scan();
  const position = ({ line, character }: { readonly line: number; readonly character: number }) => placeText({ line: line + 1, column: character + 1 });
  return inOrder(
    Object.keys(files).flatMap(file =>
      editor.diagnosticsOf(file).map(({ code, range, severity, message }) => ({
        file, rule: String(code), from: position(range.start), to: position(range.end), severity: severity === 1 ? ('error' as const) : ('warn' as const), message: String(message),
      })),
    ),
  );
}

interface Place {
  readonly line: number;
  readonly column: number;
}

function placeText({ line, column }: Place): string {
  return `${line}:${column}`;
}

/** By file; within one, hosts keep the order of the places. */
function inOrder(shown: readonly Shown[]): readonly Shown[] {
  return [...shown].sort((left, right) => (left.file < right.file ? -1 : left.file > right.file ? 1 : 0));
}
