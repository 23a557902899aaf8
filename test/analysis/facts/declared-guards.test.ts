import assert from 'node:assert/strict';
import { ProjectSession } from '../../../eslint-plugin/project/project-session.js';
import { createScratchProject } from '../../support/scratch-project.js';

/** A function of which nothing tells that it asks a person: only the policy says so. */
const ask = 'declare const store: { read(word: string): boolean };\nexport const ask = (word: string): boolean => store.read(word);\n';
const project = {
  'package.json': '{ "name": "shop" }',
  'tsconfig.json': '{ "compilerOptions": { "jsx": "preserve", "paths": { "#/*": ["./src/*"] } } }',
  'src/ask.ts': ask,
};

/** The lines of `use.tsx` on which a place is found out without enough consent, under a policy with one check. */
function reported(guard: string, use: string, files: Readonly<Record<string, string>> = {}): readonly number[] {
  const root = createScratchProject({ ...project, ...files, 'src/use.tsx': use, 'privacy.yml': `consent: { guards: [${guard}] }\n` });
  const session = new ProjectSession(root, {});
  assert.deepEqual(session.problems, []);
  return session.result().findings.flatMap(({ rule, place }) => (rule === 'no-collection-before-consent' && place.file === 'src/use.tsx' ? [use.slice(0, place.start).split('\n').length] : []));
}

const separate = (reference: string) => `{ function: "${reference}", purpose: { argument: 0 }, level: separate }`;
const show = "const show = (place: GeolocationPosition) => fetch('https://shop.example/where', { method: 'POST', body: JSON.stringify(place.coords) });\n";
/** Line 3 asks for another purpose, line 4 for the right one. */
const asked = (importing: string, call: (word: string) => string) => `${importing}\n${show}export function one() { if (${call('newsletter')}) navigator.geolocation.getCurrentPosition(show); }\nexport function two() { if (${call('location')}) navigator.geolocation.getCurrentPosition(show); }\n`;

describe('a function that the policy declares to be a check of consent', () => {
  const plain = "import { ask } from './ask';\nexport function may(word: string): boolean { return ask(word); }\n";
  const use = asked("import { may } from './plain';", word => `may('${word}')`);

  it('is one by its path, with an ending, a dot or an alias of the project, and by no other name', () => {
    for (const reference of ['src/plain#may', './src/plain#may', 'src/plain.ts#may', '#/plain#may']) assert.deepEqual(reported(separate(reference), use, { 'src/plain.ts': plain }), [3], reference);
    for (const reference of ['src/plain#maybe', 'src/gone#may', '#/gone#may']) assert.deepEqual(reported(separate(reference), use, { 'src/plain.ts': plain }), [3, 4], reference);
  });

  it('is one where another file passes it on, under another name or with all others', () => {
    const files = { 'src/consent/index.ts': "export * from './inner';\nexport { inner as renamed } from './inner';\n", 'src/consent/inner.ts': "import { ask } from '../ask';\nexport const may = (word: string): boolean => ask(word);\nexport const inner = (word: string): boolean => ask(word);\n" };
    assert.deepEqual(reported(separate('src/consent#may'), asked("import { may } from './consent';", word => `may('${word}')`), files), [3]);
    assert.deepEqual(reported(separate('src/consent#renamed'), asked("import { inner } from './consent/inner';", word => `inner('${word}')`), files), [3]);
    assert.deepEqual(reported(separate('src/consent#may'), asked("import { inner } from './consent/inner';", word => `inner('${word}')`), files), [3, 4]);
  });

  it('is the default export, a method, a member of an object or of a CommonJS module', () => {
    const start = "import { ask } from './ask';\n";
    assert.deepEqual(reported(separate('src/own#default'), asked("import may from './own';", word => `may('${word}')`), { 'src/own.ts': `${start}export default function (word: string) { return ask(word); }\n` }), [3]);
    const keeper = `${start}export class Keeper { may(word: string) { return ask(word); } knows(word: string) { return ask(word); } }\nexport const keeper = new Keeper();\nexport const plain = { may(word: string) { return ask(word); }, knows: (word: string) => ask(word) };\n`;
    for (const reference of ['Keeper.may', 'keeper.may']) assert.deepEqual(reported(separate(`src/own#${reference}`), asked("import { keeper } from './own';", word => `keeper.may('${word}')`), { 'src/own.ts': keeper }), [3], reference);
    assert.deepEqual(reported(separate('src/own#keeper.may'), asked("import { keeper } from './own';", word => `keeper.knows('${word}')`), { 'src/own.ts': keeper }), [3, 4]);
    assert.deepEqual(reported(separate('src/own#plain.may'), asked("import { plain } from './own';", word => `plain.may('${word}')`), { 'src/own.ts': keeper }), [3]);
    assert.deepEqual(reported(separate('src/own#plain.may'), asked("import { plain } from './own';", word => `plain.knows('${word}')`), { 'src/own.ts': keeper }), [3, 4]);
    assert.deepEqual(reported(separate('src/own#may'), asked("const { may } = require('./own');", word => `may('${word}')`), { 'src/own.js': "const { ask } = require('./ask');\nfunction may(word) { return ask(word); }\nmodule.exports = { may };\n" }), [3]);
  });

  it('is of a package, that no model need describe', () => {
    assert.deepEqual(reported(separate('@acme/consent#may'), asked("import { may } from '@acme/consent';", word => `may('${word}')`)), [3]);
    assert.deepEqual(reported(separate('@acme/consent#client.may'), asked("import { client } from '@acme/consent';", word => `client.may('${word}')`)), [3]);
    assert.deepEqual(reported(separate('@acme/consent/web#default'), asked("import may from '@acme/consent/web';", word => `may('${word}')`)), [3]);
    assert.deepEqual(reported(separate('@acme/consent#may'), asked("import { may } from '@acme/other';", word => `may('${word}')`)), [3, 4]);
    assert.deepEqual(reported(separate('src/consent#may'), asked("import { may } from './consent';", word => `may('${word}')`), { 'src/consent.ts': "export { may } from '@acme/consent';\n" }), [3]);
    assert.deepEqual(reported(separate('@acme/consent#may'), `import { may } from '@acme/consent';\n${show}export async function two() { if (await may('location')) navigator.geolocation.getCurrentPosition(show); }\n`), []);
  });
});

describe('a component that the policy declares to be a check of consent', () => {
  const gate = "import { ask } from './ask';\nexport function Gate({ purpose, children }: { purpose: string; children: React.ReactNode }) { return ask(purpose) ? <>{children}</> : null; }\nexport class OldGate extends React.Component<{ purpose: string }> { render() { return ask(this.props.purpose) ? this.props.children : null; } }\n";
  const where = (name: string) => `function ${name}() { useEffect(() => { navigator.geolocation.getCurrentPosition(show); }, []); return null; }\n`;
  const shown = (importing: string, name: string) => `import { useEffect } from 'react';\n${importing}\n${show}${where('Right')}${where('Wrong')}${where('Beside')}export const Page = () => <main><${name} purpose="location"><p><Right /></p></${name}><${name} purpose="newsletter"><Wrong /></${name}><Beside /></main>;\n`;
  const byProp = (reference: string) => `{ component: "${reference}", purpose: { prop: purpose }, level: separate }`;

  it('lets what stands in it be shown with a yes to the purpose that its prop names', () => {
    assert.deepEqual(reported(byProp('src/gate#Gate'), shown("import { Gate } from './gate';", 'Gate'), { 'src/gate.tsx': gate }), [5, 6]);
    assert.deepEqual(reported(byProp('#/gate#Gate'), shown("import { Gate } from '#/gate';", 'Gate'), { 'src/gate.tsx': gate }), [5, 6]);
    assert.deepEqual(reported(byProp('src/gate#OldGate'), shown("import { OldGate } from './gate';", 'OldGate'), { 'src/gate.tsx': gate }), [5, 6]);
    assert.deepEqual(reported(byProp('@acme/consent#Gate'), shown("import { Gate } from '@acme/consent';", 'Gate')), [5, 6]);
    assert.deepEqual(reported(byProp('src/gate#Gate'), shown("import { Other as Gate } from './gate';", 'Gate'), { 'src/gate.tsx': gate.replace('function Gate', 'function Other') }), [4, 5, 6]);
  });

  it('may always be for one purpose, and counts as much as its level says', () => {
    assert.deepEqual(reported('{ component: "src/gate#Gate", purpose: location, level: separate }', shown("import { Gate } from './gate';", 'Gate'), { 'src/gate.tsx': gate }), [6]);
    assert.deepEqual(reported('{ component: "src/gate#Gate", purpose: location, level: acknowledged }', shown("import { Gate } from './gate';", 'Gate'), { 'src/gate.tsx': gate }), [4, 5, 6]);
  });

  it('guards what a function gives that it is handed', () => {
    const use = `import { useEffect } from 'react';\nimport { Gate } from '@acme/consent';\n${show}${where('Right')}${where('Wrong')}export const Page = () => <><Gate purpose="location">{() => <Right />}</Gate><Gate purpose="newsletter">{() => <Wrong />}</Gate></>;\n`;
    assert.deepEqual(reported(byProp('@acme/consent#Gate'), use), [5]);
  });
});
