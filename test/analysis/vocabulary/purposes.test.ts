import assert from 'node:assert/strict';
import { categoryWithin, purposeCovers, purposesNamedIn } from '../../../analysis/vocabulary/purposes.js';
import { vocabulary } from './read-vocabulary.js';

function named(text: string) {
  return purposesNamedIn(vocabulary, text);
}

function covers(granted: string, needed: string) {
  return purposeCovers(vocabulary, granted, needed);
}

describe('purposesNamedIn', () => {
  it('reads no label over the border of two words', () => {
    assert.deepEqual(named('网络恢复时自动同步数据'), []);
    assert.deepEqual(named('自动同步步数'), ['user.health_and_medical']);
  });

  it('reads identifiers, keys and paths', () => {
    assert.deepEqual(named('choice_analytics'), ['analytics']);
    assert.deepEqual(named('answer:session-replay'), ['session-replay']);
    assert.deepEqual(named('/api/consents/advertising'), ['advertising']);
    assert.deepEqual(named('statisticsConsent'), ['analytics']);
    assert.deepEqual(named('ad_storage'), ['advertising']);
    assert.deepEqual(named('consent.ads'), ['advertising']);
    assert.deepEqual(named('adsorb'), []);
  });
  it('reads the name of the data as its category', () => {
    assert.deepEqual(named('separate-consent:face'), ['x.biometric.face']);
    assert.deepEqual(named('x.biometric.face'), ['x.biometric.face']);
    assert.deepEqual(named('interface'), []);
  });
  it('lists several, each once, in the order of the text', () => {
    assert.deepEqual(named('analyticsAndAdvertisingAndAnalytics'), ['analytics', 'advertising']);
    assert.deepEqual(named('newsletter'), ['marketing-messages']);
    assert.deepEqual(named('marketing'), ['advertising', 'marketing-messages']);
  });
  it('reads Chinese and pinyin', () => {
    assert.deepEqual(named('同意用于个性化推荐和统计分析'), ['personalisation', 'analytics']);
    assert.deepEqual(named('人脸识别'), ['x.biometric.face']);
    assert.deepEqual(named('menjin'), ['access-control']);
    assert.deepEqual(named('上传您的微信步数'), ['user.health_and_medical']);
    assert.deepEqual(named('你好'), []);
  });
  it('finds none where there is none', () => {
    assert.deepEqual(named('hasConsent'), []);
    assert.deepEqual(named(''), []);
  });
});

describe('purposeCovers', () => {
  it('takes consent for what is taken with a device for what the device shows meanwhile, and not the other way', () => {
    assert.equal(covers('x.biometric.face', 'x.device.camera'), true);
    assert.equal(covers('x.device.camera', 'x.biometric.face'), false);
    assert.equal(covers('x.biometric.voiceprint', 'x.device.camera'), false);
  });
  it('knows a purpose by any of its words', () => {
    assert.equal(covers('statistics', 'analytics'), true);
    assert.equal(covers('statistics', 'advertising'), false);
  });
  it('lets the wider purpose cover the narrower, not the other way round', () => {
    assert.equal(covers('analytics', 'session-replay'), true);
    assert.equal(covers('session-replay', 'analytics'), false);
  });
  it('lets face words cover the face', () => {
    assert.equal(covers('face-login', 'x.biometric.face'), true);
    assert.equal(covers('biometrics', 'x.biometric.face'), true);
    assert.equal(covers('entry', 'x.biometric.face'), true);
    assert.equal(covers('newsletter', 'x.biometric.face'), false);
    assert.equal(covers('face', 'x.biometric.voiceprint'), false);
  });
  it('lets location words cover position and track', () => {
    assert.equal(covers('location', 'user.location.precise'), true);
    assert.equal(covers('location', 'x.location.track'), true);
    assert.equal(covers('location', 'x.device.contacts'), false);
  });
  it('compares names it does not know by their words', () => {
    assert.equal(covers('lucky_draw', 'luckyDraw'), true);
    assert.equal(covers('lucky_draw', 'luckyWheel'), false);
    assert.equal(covers('lucky_draw', 'analytics'), false);
    assert.equal(covers('', '-'), false);
  });
});

describe('categoryWithin', () => {
  it('compares whole parts of a key', () => {
    assert.equal(categoryWithin('x.biometric.face', 'x.biometric.*'), true);
    assert.equal(categoryWithin('x.biometric.face', 'x.bio'), false);
    assert.equal(categoryWithin('x.biometric', 'x.biometric.*'), true);
    assert.equal(categoryWithin('x.biometric', 'x.biometric.face'), false);
    assert.equal(categoryWithin('user.name', '*'), true);
  });
});
