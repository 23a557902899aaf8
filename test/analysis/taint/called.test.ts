import assert from 'node:assert/strict';
import { probe } from '../../support/flow-probe.js';

/** What of a file is told in its logs. */
function logged(text: string, path = 'code.ts'): readonly string[] {
  return probe(new Map([[path, text]])).files.get(path)!.disclosures.filter(({ sink }) => sink === 'log').flatMap(({ data }) => data.map(({ name, category }) => `${name}: ${category}`)).sort();
}

const inFunction = (body: string): readonly string[] => logged(`import { ask, client } from 'some-client';\nimport settings from './config.json';\nexport async function run(answer, event, t) { ${body} }`);

describe('what comes from outside', () => {
  const email = ['email: user.contact.email'];

  it('is what a variable, a field or a setter that gets it is called', () => {
    assert.deepEqual(inFunction('const email = ask(); console.log(email);'), email);
    assert.deepEqual(inFunction('const email = await client.get("/a"); console.log(`to ${email}`);'), email);
    assert.deepEqual(inFunction('let email; email = answer.value; console.log(email);'), email);
    assert.deepEqual(inFunction('const [, email] = answer.split(","); console.log(email);'), email);
    assert.deepEqual(inFunction('const email = event.target.value; console.log(email);'), email);
    assert.deepEqual(inFunction('const { data: email } = await client.get("/a"); console.log(email);'), email);
    assert.deepEqual(inFunction('const kept = { email: "" }; kept.email = answer.value; console.log(kept.email);'), email);
    assert.deepEqual(inFunction('const made = { email: ask() }; const { email: shown } = made; console.log(shown);'), email);
    assert.deepEqual(logged(`const kept = { email: '' };\nexport function set(value) { kept.email = value; }\nexport function show() { console.log(kept.email); }`), email);
    assert.deepEqual(logged(`class Desk { #email = ''; setEmail(value) { this.#email = value; } show() { console.log(this.#email); } }\nexport const desk = new Desk();\ndesk.setEmail(prompt('?'));`), email);
  });

  it('is nothing by a word that says too little alone', () => {
    assert.deepEqual(inFunction('const address = ask(); console.log(address);'), []);
    assert.deepEqual(inFunction('const user = ask(); console.log(user);'), []);
    assert.deepEqual(inFunction('const result = ask(); console.log(result);'), []);
  });

  it('is nothing where it is of the program, or tells a yes, a number or a moment', () => {
    assert.deepEqual(inFunction('const email = "desk@example.org"; console.log(email);'), []);
    assert.deepEqual(inFunction('const email = process.env.MAIL_FROM; console.log(email);'), []);
    assert.deepEqual(inFunction('const { MAIL_FROM: email } = process.env; console.log(email);'), []);
    assert.deepEqual(inFunction('const email = import.meta.env.VITE_MAIL; console.log(email);'), []);
    assert.deepEqual(inFunction('const email = settings.mail; console.log(email);'), []);
    assert.deepEqual(inFunction('const email = t("labels.email"); console.log(email);'), []);
    assert.deepEqual(inFunction('const email = answer.length; console.log(email);'), []);
    assert.deepEqual(inFunction('const email = client.isKnown(answer); console.log(email);'), []);
    assert.deepEqual(inFunction('const birthDate = new Date(); console.log(birthDate);'), []);
  });
});

describe('what somebody types', () => {
  const form = (input: string, shown: string): readonly string[] => logged(`import { useState } from 'react';
export function Form() {
  const [typed, setTyped] = useState('');
  const [form, setForm] = useState({ passportNumber: '', colour: '' });
  const change = event => setForm({ ...form, [event.target.name]: event.target.value });
  return <form><label>Passport number <input ${input} /></label><label>Colour <input name="colour" onChange={change} /></label>
    <button onClick={() => console.log(${shown})}>Show</button></form>;
}`, 'form.tsx');

  it('is what the control asks for', () => {
    assert.deepEqual(form('value={typed} onChange={event => setTyped(event.target.value)}', 'typed'), ['typed: user.government_id.passport_number']);
    assert.deepEqual(form('value={typed} onChange={event => setTyped(event.target.checked)}', 'typed'), []);
    assert.deepEqual(form('value={typed} onChange={event => setTyped(event.key)}', 'typed'), []);
  });

  it('is kept under the name of the control that it was typed into', () => {
    assert.deepEqual(form('name="passportNumber" onChange={change}', 'form.passportNumber'), ['passportNumber: user.government_id.passport_number']);
    assert.deepEqual(form('name="passportNumber" onChange={change}', 'form.colour'), []);
  });

  it('is what the frame around the control says, in a template too', () => {
    const page = (label: string) => logged(`<script setup>
import { reactive } from 'vue';
const form = reactive({ no: '' });
function show() { console.log(form.no); }
</script>
<template><el-form><el-form-item label="${label}" prop="no"><el-input v-model="form.no" /></el-form-item><el-button @click="show">看</el-button></el-form></template>`, 'Page.vue');
    assert.deepEqual(page('身份证号'), ['no: user.government_id.national_identification_number']);
    assert.deepEqual(page('订单号'), []);
  });
});
