import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { createVocabulary } from '../../../analysis/vocabulary/vocabulary.js';

function read(file: string) {
  return parse(readFileSync(new URL(`../../../api-models/vocabulary/${file}.yml`, import.meta.url), 'utf8'));
}

/** The files of the built-in vocabulary, parsed. */
export const vocabularyData = {
  categories: read('categories'),
  purposes: read('purposes'),
  consentWords: read('consent-words'),
  priceWords: read('price-words'),
  messageWords: read('message-words'),
  permissionWords: read('permission-words'),
  decisionWords: read('decision-words'),
  storeWords: read('store-words'),
  authorizationWords: read('authorization-words'),
  occasionWords: read('occasion-words'),
  questionWords: read('question-words'),
  controlWords: read('control-words'),
  deletionWords: read('deletion-words'),
  grantWords: read('grant-words'),
};

/** The built-in vocabulary. */
export const vocabulary = createVocabulary(vocabularyData);
