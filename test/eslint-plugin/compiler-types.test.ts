import assert from 'node:assert/strict';
import { ProjectSession } from '../../eslint-plugin/project/project-session.js';
import { createScratchProject } from '../support/scratch-project.js';

const store = {
  'tsconfig.json': '{ "compilerOptions": { "strict": true } }',
  'node_modules/shop-store/package.json': '{ "name": "shop-store", "types": "index.d.ts" }',
  'node_modules/shop-store/index.d.ts': `
    export interface Row { id: string; email: string; phone: string }
    export interface Ticket { id: string; status: string }
    export declare function rows(): Promise<Row[]>;
    export declare function tickets(): Promise<Ticket[]>;
    export declare class Container { get<Service>(kind: new () => Service): Service }`,
};

/** The lines on which personal data is said to be logged, with the policy's `types` as given. */
function loggedLines(files: Readonly<Record<string, string>>, types: boolean): readonly number[] {
  const root = createScratchProject({ ...store, ...files, 'privacy.yml': `types: ${types}\n` });
  const { findings, problems, texts } = new ProjectSession(root, { boundary: root }).result();
  assert.deepEqual(problems, []);
  return findings.filter(({ rule }) => rule === 'no-personal-data-in-logs').map(({ place }) => (texts.get(place.file) ?? '').slice(0, place.start).split('\n').length);
}

describe('with types asked of the compiler', () => {
  const loop = {
    'main.ts': `import { rows, tickets } from 'shop-store';
export async function show() {
  for (const one of await rows()) console.log(one);
  for (const one of await tickets()) console.log(one);
}`,
  };

  it('what a package declares to return has the fields that it declares', () => {
    assert.deepEqual(loggedLines(loop, true), [3]);
  });

  it('and without, what it returns is unknown', () => {
    assert.deepEqual(loggedLines(loop, false), []);
  });

  it('a host may ask, whatever the policy says', () => {
    const root = createScratchProject({ ...store, ...loop, 'privacy.yml': 'types: false\n' });
    const logged = (types: boolean) => new ProjectSession(root, { boundary: root, ...(types ? { types } : {}) }).result().findings.filter(({ rule }) => rule === 'no-personal-data-in-logs').length;
    assert.equal(logged(true), 1);
    assert.equal(logged(false), 0);
  });

  it('methods are found of what a container gives', () => {
    const service = {
      'orders.ts': `export class Orders { report(customer: { email: string }) { console.log(customer.email); } count() { console.log(1); } }`,
      'main.ts': `import { Container } from 'shop-store';
import { Orders } from './orders.js';
const container = new Container();
export function run(customer: { email: string }) { container.get(Orders).report(customer); container.get(Orders).count(); }`,
    };
    assert.deepEqual(loggedLines(service, true), [1]);
  });

  it('an edit is answered from the text as it is now', () => {
    const root = createScratchProject({ ...store, ...loop, 'privacy.yml': 'types: true\n' });
    const session = new ProjectSession(root, { boundary: root });
    const count = () => session.result().findings.filter(({ rule }) => rule === 'no-personal-data-in-logs').length;
    assert.equal(count(), 1);
    session.setText('main.ts', loop['main.ts'].replace('await rows()', 'await tickets()'));
    assert.equal(count(), 0);
    session.setText('main.ts', undefined);
    assert.equal(count(), 1);
  });

  it('nothing is lost that names alone tell', () => {
    const route = { 'main.ts': `export async function POST(request: Request) {\n  const { email } = await request.json();\n  console.log(email);\n}` };
    assert.deepEqual(loggedLines(route, false), [3]);
    assert.deepEqual(loggedLines(route, true), [3]);
  });

  it('broken code, broken configuration and missing packages keep nobody from a result', () => {
    assert.deepEqual(loggedLines({ 'tsconfig.json': '{ "extends": "./nowhere.json", ', 'main.ts': `import { gone } from 'nowhere';\nexport function show(user: { email: string }) { console.log(user.email); }\nconst half = gone(;` }, true), [2]);
  });
});
