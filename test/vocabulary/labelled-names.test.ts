import assert from 'node:assert/strict';
import { classifyName } from '../../analysis/vocabulary/classify-name.js';
import { vocabulary } from '../support/flow-probe.js';
import { isHeldOut, readLabelledNames, scoreNames } from './score-names.js';

const names = readLabelledNames();

describe('names that people labelled in public code', () => {
  it('are many, of many repositories, personal and not', () => {
    assert.ok(names.length >= 1000);
    assert.ok(new Set(names.map(({ repo }) => repo)).size >= 20);
    const personal = names.filter(({ category }) => category !== null);
    assert.ok(personal.length >= 200 && personal.length <= names.length / 2);
    for (const { category } of personal) assert.ok(vocabulary.categories.has(category!), `${category!} is no category.`);
  });
  it('are taken for what they are in the half that words may be chosen by', () => {
    const { precision, recall, category } = scoreNames(vocabulary, names.filter(one => !isHeldOut(one)));
    assert.ok(precision >= 0.98, `Precision is ${precision}.`);
    assert.ok(recall >= 0.92, `Recall is ${recall}.`);
    assert.ok(category >= 0.98, `The category is right in ${category}.`);
  });
  it('are taken for what they are in the half that is held out', () => {
    const { precision, recall, category } = scoreNames(vocabulary, names.filter(isHeldOut));
    assert.ok(precision >= 0.95, `Precision is ${precision}.`);
    assert.ok(recall >= 0.86, `Recall is ${recall}.`);
    assert.ok(category >= 0.98, `The category is right in ${category}.`);
  });
});

describe('words that only look personal', () => {
  // Each holds the letters of a word for personal data, and none of its meaning.
  const lookalikes = `microphone smartphone iPhone headphones phoneme telephoneRegex message messages manager usage image pages storage package language percentage average
    maxAge stage mileage coverage passage vintage description shipping clipPath recipe zip tooltip translate relation latest template platform late lateral telemetry
    hotel textElement HTMLInputElement remoteLink isExpired exists sexagesimal interface FontFace typeface surface trace graceful embrace brace machine macro
    cardinal scard wildcard dashboardCard unionType minorAxis minorVersion AdminOrder className fileName hostName tagName serviceName displayMode emailTemplate
    emailRegex phoneInputMask ageGroupLabel genderOptions birthdayFormat addressBar memoryAddress contractAddress walletAddress bankHoliday healthCheck healthy
    iriscope retinaDisplay fingerprintHash raceCondition partyMode orientation screenOrientation expression regularExpression conditional allergenIcon
    passwordPolicy passwordStrength tokenizer secretariat positionAbsolute locationHash skinToneIndex avatarSize`.split(/\s+/).filter(word => word !== '');

  it('are at least ninety', () => assert.ok(lookalikes.length >= 90));
  for (const word of lookalikes) {
    it(`takes ${word} for no personal datum`, () => {
      for (const context of [{ name: word }, { name: word, ownerType: 'Props' }, { name: word, siblings: ['id', 'value'] }]) {
        const found = classifyName(vocabulary, context);
        assert.ok(found === undefined || found.confidence === 'low', found?.because);
      }
    });
  }
});
