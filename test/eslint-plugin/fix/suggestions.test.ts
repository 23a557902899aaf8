import assert from 'node:assert/strict';
import { defaultContext, emptyLayout, ProjectAnalysis } from '../../../analysis/index.js';
import { engineInputs } from '../../../eslint-plugin/project/engine-inputs.js';
import type { Finding } from '../../../eslint-plugin/rule.js';
import { rules } from '../../../eslint-plugin/rules/index.js';
import { runRules } from '../../../eslint-plugin/run-rules.js';

const settings = { rules: new Map(rules.map(({ name }) => [name, { severity: 'error' as const, options: {} }])), leastConfidence: 'medium' as const };

/** The project's own check, at once and as a promise. */
const check = { 'consent.ts': "export const hasConsent = (purpose: string): boolean => localStorage.getItem(`consent-${purpose}`) === 'granted';\n" };
const promise = { 'consent.ts': 'export async function hasConsent(purpose: string): Promise<boolean> {\n  const answer = await fetch(`/consent/${purpose}`);\n  return ((await answer.json()) as { granted: boolean }).granted;\n}\n' };

function findingsIn(files: Readonly<Record<string, string>>): readonly Finding[] {
  const analysis = new ProjectAnalysis({ ...engineInputs(), context: defaultContext, layout: emptyLayout });
  for (const [path, text] of Object.entries(files)) analysis.setFile(path, text);
  return runRules(analysis.facts(), rules, settings);
}

/** What the first suggestion with a title makes of the file of the only finding; undefined where there is none. Fails if it settles nothing. */
function suggested(files: Readonly<Record<string, string>>, titleId: string): string | undefined {
  const [finding, ...others] = findingsIn(files);
  assert.ok(finding && others.length === 0, 'the code has one finding');
  const fix = finding.fixes.find(one => one.titleId === titleId);
  if (fix === undefined) return undefined;
  const { file } = finding.place;
  const edits = [...fix.edits].sort((left, right) => right.span.start - left.span.start || right.span.end - left.span.end);
  const after = edits.reduce((text, { span, text: inserted }) => text.slice(0, span.start) + inserted + text.slice(span.end), files[file]!);
  assert.deepEqual(findingsIn({ ...files, [file]: after }).map(({ message }) => message.en), []);
  return after;
}

describe('the suggestion to ask the project', () => {
  it('stands in a case of a switch', () => {
    const code = "import mixpanel from 'mixpanel-browser';\nexport function start(mode: number) {\n  switch (mode) {\n    case 1:\n      mixpanel.init('t');\n  }\n}\n";
    const after = "import mixpanel from 'mixpanel-browser';\nimport { hasConsent } from './consent';\nexport function start(mode: number) {\n  switch (mode) {\n    case 1:\n      if (!hasConsent('analytics')) return;\n      mixpanel.init('t');\n  }\n}\n";
    assert.equal(suggested({ ...check, 'a.ts': code }, 'earlyReturn'), after);
  });

  it('wraps one statement where the function goes on after the block', () => {
    const code = "import mixpanel from 'mixpanel-browser';\nexport function start(isNew: boolean) {\n\tif (isNew) {\n\t\tmixpanel.init('t', {\n\t\t\tdebug: true,\n\t\t});\n\t}\n\tlisten();\n}\nfunction listen() {}\n";
    assert.match(suggested({ ...check, 'a.ts': code }, 'onlyIf')!, /\n\tif \(isNew\) \{\n\t\tif \(hasConsent\('analytics'\)\) \{\n\t\t\tmixpanel\.init\('t', \{\n\t\t\t\tdebug: true,\n\t\t\t\}\);\n\t\t\}\n\t\}\n\tlisten\(\);/);
    assert.match(suggested({ ...check, 'a.ts': code.replace("isNew) {\n", "isNew) for (const name of ['a', 'b']) {\n").replace('\tlisten();\n', '') }, 'onlyIf')!, /\) \{\n\t\tif \(hasConsent\('analytics'\)\) \{\n/);
  });

  it('leaves an else to the condition that it belongs to', () => {
    const code = "import mixpanel from 'mixpanel-browser';\n\nif (location.hash) mixpanel.init('t');\nelse console.log('none');\n";
    assert.match(suggested({ ...check, 'a.ts': code }, 'onlyIf')!, /\nif \(location\.hash\) \{\n {2}if \(hasConsent\('analytics'\)\) mixpanel\.init\('t'\);\n\}\nelse console/);
  });

  it('is written with the line breaks, tabs and quotes of the file', () => {
    const code = 'import mixpanel from "mixpanel-browser";\r\nexport const start = () => mixpanel.init("t", {\r\n\tdebug: true,\r\n});\r\n';
    const after = 'import mixpanel from "mixpanel-browser";\r\nimport { hasConsent } from "./consent";\r\nexport const start = () => {\r\n\tif (!hasConsent("analytics")) return;\r\n\treturn mixpanel.init("t", {\r\n\t\tdebug: true,\r\n\t});\r\n};\r\n';
    assert.equal(suggested({ ...check, 'a.ts': code }, 'earlyReturn'), after);
  });

  it('requires the check behind what a module of CommonJS requires', () => {
    const code = "'use strict'\nconst mixpanel = require('mixpanel-browser')\nconst { join } = require('path').posix\n\nmodule.exports = function () {\n  mixpanel.init(join('t'))\n}\n";
    assert.match(suggested({ ...check, 'a.js': code }, 'earlyReturn')!, /\.posix\nconst \{ hasConsent \} = require\('\.\/consent'\)\n\nmodule/);
  });

  it('stands before the comment of a statement', () => {
    const code = "import mixpanel from 'mixpanel-browser';\nexport function start() {\n  // From now on we measure.\n  mixpanel.init('t');\n}\n";
    assert.match(suggested({ ...check, 'a.ts': code }, 'earlyReturn')!, /\{\n {2}if \(!hasConsent\('analytics'\)\) return;\n {2}\/\/ From now on we measure\.\n {2}mixpanel/);
  });

  it('gives an arrow function a body, and takes an object out of its parentheses', () => {
    const code = "import mixpanel from 'mixpanel-browser';\nexport const start = () => ({ client: mixpanel.init('t') });\n";
    assert.match(suggested({ ...check, 'a.ts': code }, 'earlyReturn')!, /start = \(\) => \{\n {2}if \(!hasConsent\('analytics'\)\) return;\n {2}return \{ client: mixpanel\.init\('t'\) \};\n\};/);
  });

  it('returns null where that is what the function may return', () => {
    const code = "import mixpanel from 'mixpanel-browser';\nexport function start(): string | null {\n  mixpanel.init('t');\n  return 'started';\n}\n";
    assert.match(suggested({ ...check, 'a.ts': code }, 'earlyReturn')!, /if \(!hasConsent\('analytics'\)\) return null;\n/);
  });

  it('wraps a statement at the top of a component of Vue, where nothing should be awaited', () => {
    const code = "<script setup lang=\"ts\">\nimport mixpanel from 'mixpanel-browser'\n\nmixpanel.init('t')\n</script>\n";
    assert.match(suggested({ ...check, 'A.vue': code }, 'onlyIf')!, /import \{ hasConsent \} from '\.\/consent'\n\nif \(hasConsent\('analytics'\)\) \{\n {2}mixpanel\.init\('t'\)\n\}\n<\/script>/);
    assert.match(suggested({ ...promise, 'A.vue': code }, 'onlyIf')!, /void hasConsent\('analytics'\)\.then\(isGranted => \{\n {2}if \(isGranted\) mixpanel\.init\('t'\)\n\}\)\n<\/script>/);
  });

  it('imports a default export as the file imports others, with endings', () => {
    const files = {
      'lib/consent/index.ts': "export default function hasConsent(purpose: string): boolean {\n  return localStorage.getItem(`consent-${purpose}`) === 'granted';\n}\n",
      'lib/log.ts': 'export const start = 1;\n',
      'pages/a.ts': "import mixpanel from 'mixpanel-browser';\nimport { start } from '../lib/log.js';\n\nif (start) mixpanel.init('t');\n",
    };
    assert.match(suggested(files, 'onlyIf')!, /log\.js';\nimport hasConsent from '\.\.\/lib\/consent\/index\.js';\n/);
  });

  it('adds its name to an import that is there, and calls it as it is called there', () => {
    const more = { 'consent.ts': `${check['consent.ts']}export const other = 1;\n` };
    assert.match(suggested({ ...more, 'a.ts': "import mixpanel from 'mixpanel-browser';\nimport { other } from './consent';\n\nmixpanel.init(String(other));\n" }, 'onlyIf')!, /import \{ other, hasConsent \} from '\.\/consent';/);
    assert.match(suggested({ ...more, 'a.ts': "import mixpanel from 'mixpanel-browser';\nimport { hasConsent as mayWe } from './consent';\n\nmixpanel.init('t');\nexport const ads = mayWe('advertising');\n" }, 'onlyIf')!, /if \(mayWe\('analytics'\)\) \{/);
  });

  it('is none where its name means something else', () => {
    assert.equal(suggested({ ...check, 'a.ts': "import mixpanel from 'mixpanel-browser';\n\nconst hasConsent = true;\nmixpanel.init('t');\nexport { hasConsent };\n" }, 'onlyIf'), undefined);
  });

  it('is none where no statement can come before the call', () => {
    assert.equal(suggested({ ...check, 'a.ts': "import mixpanel from 'mixpanel-browser';\nexport function start(client = mixpanel.init('t')) {\n  return client;\n}\n" }, 'earlyReturn'), undefined);
    assert.equal(suggested({ ...check, 'a.ts': "import mixpanel from 'mixpanel-browser';\nclass Client {\n  readonly client = mixpanel.init('t');\n}\nexport const client = new Client();\n" }, 'earlyReturn'), undefined);
    assert.equal(suggested({ ...check, 'a.ts': "import mixpanel from 'mixpanel-browser';\nexport const client = mixpanel.init('t');\n" }, 'onlyIf'), undefined);
  });

  it('asks nobody who only stores an answer, and no component and no hook', () => {
    const files = {
      'consent.tsx': "export const setConsent = (purpose: string, answer: string) => localStorage.setItem(`consent-${purpose}`, answer);\nexport const useConsent = (purpose: string) => localStorage.getItem(`consent-${purpose}`) === 'granted';\nexport function ConsentGate() {\n  return null;\n}\n",
      'a.ts': "import mixpanel from 'mixpanel-browser';\n\nmixpanel.init('t');\n",
    };
    assert.equal(suggested(files, 'onlyIf'), undefined);
  });
});

describe('the suggestion to leave data out of a log', () => {
  const inside = (statement: string) => ({ 'a.ts': `export function report(user: { id: string; email: string }, isKnown: boolean) {\n  ${statement}\n}\n` });
  const leaveOut = (statement: string) => suggested(inside(statement), 'leaveOut')?.split('\n').slice(1, -2).join('\n').trim();

  it('takes a line of an object', () => {
    assert.equal(leaveOut('console.log({\n    id: user.id,\n    email: user.email,\n  });'), 'console.log({\n    id: user.id,\n  });');
  });

  it('takes the first of the properties, and the whole record that is spread', () => {
    assert.equal(leaveOut('console.log({ email: user.email, id: user.id });'), 'console.log({ id: user.id });');
    assert.equal(leaveOut('console.log({ ...user, known: isKnown });'), 'console.log({ known: isKnown });');
  });

  it('replaces one side of a choice, an element and a part of a text', () => {
    assert.equal(leaveOut('console.log(isKnown ? user.email : user.id);'), "console.log(isKnown ? '[redacted]' : user.id);");
    assert.equal(leaveOut('console.log([user.email, user.id]);'), "console.log(['[redacted]', user.id]);");
    assert.equal(leaveOut('console.log(`${user.id} is ${user.email.toLowerCase()}`);'), 'console.log(`${user.id} is [redacted]`);');
    assert.equal(leaveOut("console.log('is ' + user.email);"), "console.log('is ' + '[redacted]');");
  });

  it('takes the argument that carries it under another name, if the others are plain', () => {
    assert.equal(leaveOut("const to = user.email; console.log('sent', to);"), "const to = user.email; console.log('sent');");
    assert.equal(leaveOut('const to = user.email; console.log(isKnown, to);'), undefined);
  });
});

describe('the suggestion to pass some fields of a record', () => {
  const types = 'interface User { id: string; email: string }\n';
  const pick = (code: string, files = {}) => suggested({ ...files, 'a.ts': types + code }, 'pick')?.slice(types.length);

  it('reads the fields off the type of a parameter, a function, a member of what is taken apart, and a cast', () => {
    const log = (record: string) => `console.log('in', ${record});\n}\n`;
    const heads = [
      ['export function report(user: User) {\n  ', '{ id: user.id }'],
      ['async function read(): Promise<User> {\n  return (await fetch(`/me`)).json();\n}\nexport async function report() {\n  const user = await read();\n  ', '{ id: user.id }'],
      ['export function report({ user }: { user: User }) {\n  ', '{ id: user.id }'],
      ['export async function report() {\n  const user = (await (await fetch(`/me`)).json()) as User;\n  ', '{ id: user.id }'],
      ['export function report(user: User | null) {\n  ', '{ id: user?.id }'],
    ];
    for (const [head, record] of heads) assert.equal(pick(head! + log('user')), head! + log(record!), head);
  });

  it('is none where nobody knows all fields, where there is none to keep, and where other data of the call would stay', () => {
    assert.equal(pick('export const report = (user) => console.log(user);\n'), undefined);
    assert.equal(pick('export const report = (user: { email: string; phone: string }) => console.log(user);\n'), undefined);
    assert.equal(pick('export const report = (user: User & { phone: string }) => console.log(`${user.phone}`, user);\n'), undefined);
    assert.equal(pick('export function report(extra: object, email: string) {\n  const user = { id: 1, email, ...extra };\n  console.log(user);\n}\n'), undefined);
  });
});
