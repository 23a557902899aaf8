import assert from 'node:assert/strict';
import { splitWords } from '../../../analysis/vocabulary/split-words.js';

describe('splitWords', () => {
  it('splits at changes of case, digits and signs', () => {
    assert.deepEqual(splitWords('phoneNumber2'), ['phone', 'number', '2']);
    assert.deepEqual(splitWords('IDCardNo'), ['id', 'card', 'no']);
    assert.deepEqual(splitWords('user_email-address'), ['user', 'email', 'address']);
    assert.deepEqual(splitWords('/api/consents/face'), ['api', 'consent', 'face']);
    assert.deepEqual(splitWords('$email'), ['email']);
    assert.deepEqual(splitWords(''), []);
  });
  it('cuts plurals, not words that end like one', () => {
    assert.deepEqual(splitWords('addresses'), ['address']);
    assert.deepEqual(splitWords('allergies'), ['allergy']);
    assert.deepEqual(splitWords('cookies'), ['cookie']);
    assert.deepEqual(splitWords('userIDs'), ['user', 'id']);
    assert.deepEqual(splitWords('diagnosis'), ['diagnosis']);
    assert.deepEqual(splitWords('statusAlias'), ['status', 'alias']);
    assert.deepEqual(splitWords('sms'), ['sms']);
  });
  it('keeps Chinese together', () => {
    assert.deepEqual(splitWords('form手机号2'), ['form', '手机号', '2']);
  });
});
