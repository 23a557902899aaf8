import assert from 'node:assert/strict';
import { begins, comesBefore, ends, readWordings, speaks, speaksTogether } from '../../../analysis/vocabulary/wording.js';
import { vocabulary } from './read-vocabulary.js';

describe('speaks', () => {
  const { stop } = readWordings({ stop: { names: ['delete many'], words: ['later'], parts: ['refus', 'last ask', '拒绝'] } });

  it('knows a name as a whole, however it is cased', () => {
    for (const name of ['deleteMany', 'delete_many', 'DELETE_MANY']) assert.ok(speaks(stop, name), name);
    assert.ok(!speaks(stop, 'deleteManyUsers'));
  });
  it('knows a word by its borders', () => {
    assert.ok(speaks(stop, 'maybeLater'));
    assert.ok(!speaks(stop, 'collateral'));
  });
  it('knows letters within a word, over gaps and in Chinese', () => {
    for (const name of ['refusedAt', 'hasrefused', 'lastAskedAt', 'last_asked', '用户拒绝授权']) assert.ok(speaks(stop, name), name);
    assert.ok(!speaks(stop, 'fuse'));
  });
  it('knows nothing by an absent list', () => {
    assert.ok(!speaks(readWordings({ none: {} }).none, 'anything'));
  });
});

describe('begins and ends', () => {
  const { opt } = readWordings({ opt: { words: ['opt in', 'accept'] } });

  it('know runs of words at either side', () => {
    for (const name of ['optIn', 'optInTracking', 'accept_all']) assert.ok(begins(opt, name), name);
    for (const name of ['marketingOptIn', 'didAccept']) assert.ok(ends(opt, name) && !begins(opt, name), name);
    for (const name of ['acceptableUse', 'option']) assert.ok(!begins(opt, name) && !ends(opt, name), name);
  });
  it('take a class for no act', () => assert.ok(!begins(opt, 'AcceptDto')));
});

describe('speaksTogether', () => {
  const { 'data-acts': acts, 'data-objects': objects } = vocabulary.questions;

  it('wants the second soon behind the first, in one sentence', () => {
    assert.ok(speaksTogether(acts, objects, '我们会收集您的个人信息', 12));
    assert.ok(!speaksTogether(acts, objects, '信息已更新，请勿使用', 12));
    assert.ok(!speaksTogether(acts, objects, '请使用新版本。信息如下', 12));
    assert.ok(!speaksTogether(acts, objects, '使用本产品即表示您已经年满十八周岁并能看到信息', 12));
  });
});

describe('comesBefore', () => {
  const { 'handing-over': acts, others } = vocabulary.controls;

  it('wants both, in this order, at any distance', () => {
    for (const text of ['Share my data with trusted third parties', 'data is passed on to other companies', '将信息共享给合作方']) assert.ok(comesBefore(acts, others, text), text);
    for (const text of ['Our partners never share', 'Share my data', 'a password for partners', '合作方']) assert.ok(!comesBefore(acts, others, text), text);
  });
});
