// Writes the table of rules into README.md, between its marks. With --check it writes nothing and ends with 1 if the table is not as it would be.
import { readFileSync } from 'node:fs';
import { rules } from '../eslint-plugin/rules/index.js';
import { root, writeGenerated } from './generated-file.js';

const path = `${root}README.md`;
const begin = '<!-- begin generated table -->';
const end = '<!-- end generated table -->';

const text = readFileSync(path, 'utf8');
const from = text.indexOf(begin);
const to = text.indexOf(end);
if (from < 0 || to < from) {
  console.error(`README.md has no marks for its table: ${begin} … ${end}`);
  process.exitCode = 1;
} else {
  const rows = rules.map(({ name, meta }) => `| [${name}](rules-docs/${name}.md) | ${meta.docs.description.en} | ${meta.docs.recommended} |`);
  writeGenerated(path, `${text.slice(0, from)}${begin}\n| Rule | | By default |\n| --- | --- | --- |\n${rows.join('\n')}\n${text.slice(to)}`);
}
