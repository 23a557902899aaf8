// Writes api-models/compiled.json: every built-in model and the vocabulary, checked, in one file that hosts load or bundle.
import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { createVocabulary, type Model, type VocabularyData } from '../analysis/index.js';
import { readModel } from '../policy/models/read-model.js';
import { root, writeGenerated } from './generated-file.js';

const folder = `${root}api-models/`;
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).map(file => file.replaceAll('\\', '/')).sort();

// Only .yml of this folder alone; `consent-words.yml` is `consentWords`.
const vocabulary = Object.fromEntries(
  files.filter(file => /^vocabulary\/[^/]+[.]yml$/.test(file)).map(file => {
    const name = file.slice('vocabulary/'.length, -'.yml'.length).replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());
    return [name, parse(readFileSync(`${folder}${file}`, 'utf8')) as unknown];
  }),
);

// Its own tests prove that the vocabulary has every file and every file its shape.
const { categories, purposes } = createVocabulary(vocabulary as unknown as VocabularyData);
const words = { categories: new Set(categories.keys()), purposes: new Set(purposes.keys()) };

const models: Model[] = [];
for (const file of files.filter(name => name.endsWith('.model.yml'))) {
  const read = readModel(readFileSync(`${folder}${file}`, 'utf8'), `api-models/${file}`, words);
  if (read.ok) models.push(read.model);
  else {
    for (const { message, line, column } of read.problems) console.error(`api-models/${file}:${line}:${column}: ${message.en}`);
    process.exitCode = 1;
  }
}
if (process.exitCode !== 1) writeGenerated(`${folder}compiled.json`, `${JSON.stringify({ models, vocabulary }, undefined, 1)}\n`);
