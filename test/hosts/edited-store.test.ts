import assert from 'node:assert/strict';
import { fileURLToPath } from 'node:url';
import { ProjectSession, type AnalysisResult } from '../../eslint-plugin/project/project-session.js';

const store = fileURLToPath(new URL('../../examples/store', import.meta.url));
const options = { presets: ['privacy:all'], boundary: store };

/** Edits as somebody makes them, from one text to the next. */
const edits: readonly { readonly name: string; readonly edit: (text: string) => string }[] = [
  { name: 'a line more at the top', edit: text => `// More to read.\n${text}` },
  { name: 'a statement without effect', edit: text => intoBody(text, 'const measured = 1;') },
  { name: 'a statement with an effect', edit: text => intoBody(text, "localStorage.setItem('last', document.cookie);") },
  { name: 'a function more inside another', edit: text => intoBody(text, "[1].forEach(one => console.log('seen', one));") },
  { name: 'another text', edit: text => text.replace(/'([\w-]{4,})'(?!;|:)/, "'$1x'") },
  { name: 'a variable by another name', edit: text => withOtherName(text) },
  { name: 'a line less', edit: text => text.split('\n').filter((_, index, lines) => index !== Math.floor(lines.length / 2)).join('\n') },
  { name: 'a function more for others', edit: text => `${text}\nexport function more(value: string) {\n  return value.trim();\n}\n` },
  { name: 'nothing left', edit: () => '' },
];

describe('a project that is edited', () => {
  it('has the findings that it has when it is opened afresh, whatever was edited before', () => {
    const edited = new ProjectSession(store, { ...options, expectsEdits: true });
    const before = told(edited.result());
    const paths = [...edited.texts.keys()].filter(path => /\.(?:ts|tsx|vue)$/.test(path) && !path.includes('.repaired.'));
    for (const [turn, { name, edit }] of edits.entries()) {
      const path = paths[(turn * 7) % paths.length]!;
      edited.setText(path, edit(edited.textOf(path)!));
      const afresh = new ProjectSession(store, options);
      for (const [changed, text] of edited.texts) afresh.setText(changed, text);
      assert.deepEqual(told(edited.result()), told(afresh.result()), `${name} in ${path}`);
    }
    for (const path of paths) edited.setText(path);
    assert.deepEqual(told(edited.result()), before);
  }).timeout(240_000);
});

function told({ findings, unresolved, flows }: AnalysisResult): unknown {
  return JSON.parse(JSON.stringify({ findings, unresolved, flows }));
}

/** Into the first body that begins at the end of a line. */
function intoBody(text: string, statement: string): string {
  return text.replace(/(\)(?:: [\w<>]+)? \{|=> \{)\n/, `$1\n  ${statement}\n`);
}

function withOtherName(text: string): string {
  const name = /\n\s+const (\w{3,}) =/.exec(text)?.[1];
  return name === undefined ? text : text.replace(new RegExp(`(?<![.\\w'])${name}\\b`, 'g'), `${name}Again`);
}
