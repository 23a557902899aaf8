import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createVocabulary } from '../../analysis/index.js';
import { isKnownCategory } from '../../policy/category-pattern.js';
import { builtInVocabularyData } from '../../policy/models/built-in.js';
import { appTypes, findAppType, necessaryFor, neverNecessary, supplySideWords } from '../../policy/necessary-information.js';
import { toPolicyKnowledge } from '../../policy/policy-knowledge.js';

describe('policy/necessary-information', () => {
  it('holds the 39 types in the order of the law', () => {
    assert.equal(appTypes.length, 39);
    assert.equal(new Set(appTypes.map(type => type.id)).size, 39);
    assert.deepEqual(appTypes.map(type => type.article.en), Array.from({ length: 39 }, (_, index) => `Art. 5(${index + 1})`));
    assert.equal(findAppType('event-ticketing')?.article['zh-cn'], '第五条第（三十九）项');
    assert.equal(findAppType('transport-ticketing')?.article['zh-cn'], '第五条第（九）项');
    assert.equal(findAppType('local-life')?.article['zh-cn'], '第五条第（二十）项');
  });

  it('knows the 13 types that need nothing', () => {
    assert.deepEqual(appTypes.filter(type => type.necessary.length === 0).map(type => type.id), [
      'womens-health', 'live-streaming', 'online-av', 'short-video', 'news', 'fitness', 'browser', 'input-method', 'security-tools', 'e-books', 'photo-beauty', 'app-store', 'utilities',
    ]);
  });

  it('needs a phone number of the account in 24 types', () => {
    assert.equal(appTypes.filter(type => necessaryFor([type.id], 'account').has('user.contact.phone_number')).length, 24);
  });

  it('joins the types of a project', () => {
    assert.deepEqual([...necessaryFor(['online-community', 'map-navigation'])].sort(), ['user.contact.phone_number', 'user.location.precise', 'x.travel.destination', 'x.travel.origin']);
    assert.deepEqual([...necessaryFor([])], []);
    assert.deepEqual([...necessaryFor(['no-such-type'])], []);
  });

  it('tells what belongs to an order from what belongs to the account', () => {
    assert.equal(necessaryFor(['online-shopping']).has('user.name'), true);
    assert.equal(necessaryFor(['online-shopping'], 'order').has('user.name'), true);
    assert.equal(necessaryFor(['online-shopping'], 'account').has('user.name'), false);
    assert.equal(necessaryFor(['online-payment'], 'account').has('user.name'), true);
  });

  it('keeps conditions: what one service of a type needs, another does not', () => {
    const at = (type: string, ...words: string[]) => necessaryFor([type], undefined, each => each.some(word => words.includes(word)));
    assert.equal(at('medical', 'appointment').has('user.government_id'), true);
    assert.equal(at('medical', 'consultation').has('user.government_id'), false);
    assert.equal(at('medical', 'consultation').has('user.health_and_medical'), true);
    assert.equal(at('medical', 'appointment').has('user.health_and_medical'), false);
    assert.equal(at('vehicle-rental', 'bike').has('user.government_id.drivers_license_number'), false);
    assert.equal(at('vehicle-rental', 'car').has('user.government_id.drivers_license_number'), true);
    assert.equal(at('used-cars', 'buyer').has('user.government_id.vehicle_registration'), false);
    // A place that tells neither has the benefit of the doubt, but for what needs a word of its own.
    assert.equal(at('medical').has('user.government_id'), true);
    assert.equal(at('transport-ticketing').has('user.government_id.vehicle_registration'), false);
    assert.equal(at('transport-ticketing', 'etc').has('user.government_id.vehicle_registration'), true);
  });

  it('needs gender in dating alone', () => {
    assert.deepEqual(appTypes.filter(type => necessaryFor([type.id]).has('user.demographic.gender')).map(type => type.id), ['dating']);
  });

  it('speaks in categories of the vocabulary', () => {
    const { categories } = toPolicyKnowledge(createVocabulary(builtInVocabularyData()));
    const named = appTypes.flatMap(type => [...necessaryFor([type.id])]);
    assert.deepEqual([...named, ...neverNecessary].filter(category => !isKnownCategory(category, categories)), []);
  });

  it('names the supply side in both languages', () => {
    assert.ok(supplySideWords.includes('courier'));
    assert.ok(supplySideWords.includes('骑手'));
  });

  it('is what its source says', () => {
    const { status, stderr } = spawnSync(process.execPath, ['--import', 'tsx', 'tools/generate-necessary-information.ts', '--check'], { encoding: 'utf8' });
    assert.equal(status, 0, stderr);
  });
});
