import assert from 'node:assert/strict';
import { joinWords } from '../../../analysis/vocabulary/split-words.js';
import { vocabulary, vocabularyData } from './read-vocabulary.js';

const { categories } = vocabularyData.categories as { categories: Record<string, Record<string, readonly string[] | undefined>> };

describe('the vocabulary', () => {
  it('gives no token to two categories', () => {
    const seen = new Map<string, string>();
    for (const [key, data] of Object.entries(categories)) {
      for (const kind of ['strong', 'weak', 'pinyin', 'pinyin-in-context', 'vague']) {
        for (const token of data[kind] ?? []) {
          const joined = joinWords(token);
          assert.equal(seen.get(joined), undefined, `'${token}' stands twice`);
          seen.set(joined, key);
        }
      }
    }
  });
  it('gives no label and no autocomplete token to two categories', () => {
    for (const kind of ['labels', 'autocomplete']) {
      const texts = Object.values(categories).flatMap(data => data[kind] ?? []);
      assert.deepEqual(texts.filter((text, index) => texts.indexOf(text) !== index), []);
    }
  });
  it('names only categories and purposes that it has', () => {
    for (const purpose of vocabulary.purposes.values()) {
      assert.ok(purpose.parent === undefined || vocabulary.purposes.has(purpose.parent), purpose.id);
      for (const category of purpose.covers) assert.ok(vocabulary.categories.has(category), category);
    }
    for (const key of [...vocabulary.purposeWords.values()].flat()) assert.ok(vocabulary.purposes.has(key) || vocabulary.categories.has(key), key);
  });
  it('names everything in both languages', () => {
    for (const { names } of [...vocabulary.categories.values(), ...vocabulary.purposes.values()]) {
      assert.match(names.en, /^[A-Za-z]/);
      assert.match(names['zh-cn'], /\p{Script=Han}/u);
    }
  });
  it('finds the parent of a category by its key', () => {
    assert.equal(vocabulary.categories.get('user.contact.email')?.parent, 'user.contact');
    assert.equal(vocabulary.categories.get('user.contact')?.parent, 'user');
    assert.equal(vocabulary.categories.get('x.biometric')?.parent, undefined);
  });
  it('keeps the sensitive sets apart', () => {
    assert.deepEqual(vocabulary.categories.get('user.financial.bank_account')?.sensitive, ['pipl28', 'gb45574', 'cpra']);
    assert.deepEqual(vocabulary.categories.get('user.demographic.religious_belief')?.sensitive, ['pipl28', 'gb45574', 'gdpr9', 'cpra']);
    assert.ok(!vocabulary.categories.get('user.government_id.national_identification_number')?.sensitive.includes('gb45574'));
    assert.ok(!vocabulary.categories.get('user.content.self_image')?.sensitive.includes('bipa'));
  });
  it('marks traits, not what a price list may depend on', () => {
    assert.equal(vocabulary.categories.get('user.financial')?.trait, true);
    assert.equal(vocabulary.categories.get('user.device')?.trait, true);
    assert.equal(vocabulary.categories.get('user.behavior.search_history')?.trait, true);
    assert.equal(vocabulary.categories.get('user.contact.address')?.trait, false);
    assert.equal(vocabulary.categories.get('user.location.imprecise')?.trait, false);
  });
  it('knows the sets of the 25 purposes and one more', () => {
    assert.equal(vocabulary.purposes.size, 26);
    assert.equal(vocabulary.purposes.get('session-replay')?.parent, 'analytics');
    assert.equal(vocabulary.purposes.get('payment')?.necessary, 'yes');
    assert.equal(vocabulary.purposes.get('advertising')?.necessary, 'no');
  });
});
