import assert from 'node:assert/strict';
import { probe } from '../../support/flow-probe.js';

/** The data that arrive at logs and in stores of the device, by name, in the order of the text. */
function told(text: string): readonly string[] {
  return probe(new Map([['code.ts', text]])).files.get('code.ts')!.disclosures.flatMap(({ data }) => data.map(({ name }) => name));
}

describe('what comes from outside without a word of what it is', () => {
  const enter = (lines: string) => `import axios from 'axios';\nexport async function enter(form: unknown) { const answer = await axios.post('/session', form); ${lines} }`;

  it('is a record of a person where code reads one of it', () => {
    assert.deepEqual(told(enter('console.log(answer.data); show(answer.data.user);')), ['answer.data.user']);
    assert.deepEqual(told(enter('console.log(answer.data); show(answer.data.phoneNumber);')), ['answer.data.phoneNumber']);
    assert.deepEqual(told(enter('console.log(answer.data); show(answer.data.order);')), []);
  });

  it('is so in an object, or as a text, and kept on the device', () => {
    assert.deepEqual(told(enter('const { user } = answer.data; console.info({ answer: answer.data }); show(user);')), ['answer.data.user']);
    assert.deepEqual(told(enter("localStorage.setItem('session', JSON.stringify(answer.data)); show(answer.data.user);")), ['answer.data.user']);
    assert.deepEqual(told(enter('console.log(`answered ${answer.data}`); show(answer.data.user);')), []);
    assert.deepEqual(told(enter('console.log(answer.data.order); show(answer.data.user);')), []);
  });

  it('is so in a callback that is given it', () => {
    const load = (read: string) => `import { onAnswer } from 'some-package';\nonAnswer(action => { console.log('got', action.payload); show(action.payload.${read}); });`;
    assert.deepEqual(told(load('user')), ['action.payload.user']);
    assert.deepEqual(told(load('total')), []);
  });

  it('is none where the parts are what is said of a form, or methods', () => {
    assert.deepEqual(told("import { check } from 'some-package';\nexport async function send(form: unknown) { const errors = await check(form); console.log(errors); show(errors.email); }"), []);
    assert.deepEqual(told("import { load } from 'some-package';\nexport async function send(form: unknown) { const found = await load(form); console.log(found); found.email('subject'); }"), []);
    assert.deepEqual(told("import { load } from 'some-package';\nexport async function send(form: unknown) { const found = await load(form); console.log(found); show(found.email); }"), ['found.email']);
  });

  it('is what its type says, where it has one', () => {
    const text = (type: string) => `import { load } from 'some-package';\ninterface Answer { total: number; next: string }\nexport async function send() { const found = (await load()) as ${type}; console.log(found); show(found.email); }`;
    assert.deepEqual(told(text('Answer')), []);
    assert.deepEqual(told(text('any')), ['found.email']);
  });
});
