import assert from 'node:assert/strict';
import { answersNo, answersYes, asksForYes, leadsOn, onlyReminds, saysPlainYes, speaksOfAgreeing } from '../../../analysis/vocabulary/answer-words.js';
import { vocabulary } from './read-vocabulary.js';

const told = [
  ['answersNo', answersNo, ['No, thanks', 'Not now', 'Cancel', 'Maybe later', 'Reject all', 'Only necessary cookies', 'Continue without accepting', "I don't agree", '取消', '暂不使用', '仅使用必要', '先逛逛', '不接受'], ['Notify me', 'Nothing to see', 'Accept all', 'OK', '同意', '我已阅读并同意']],
  ['answersYes', answersYes, ['Agree', 'I accept', 'Yes, I agree', 'Accept all cookies', 'Got it, accept all', '同意', '我已阅读并同意', '授权并登录', '全部接受'], ['Yes', 'OK', 'Why do I have to accept', 'Agreement', '请阅读协议', '是']],
  ['saysPlainYes', saysPlainYes, ['Yes', 'OK', 'Continue', '好的', '确定'], ['No', 'Okapi', 'Cancel', '取消']],
  ['speaksOfAgreeing', speaksOfAgreeing, ['I have read the policy and accept it', '阅读并同意隐私政策'], ['the agreement', 'acceptable', '阅读隐私政策']],
  ['asksForYes', asksForYes, ['May we use your data?', 'Opt in to our letter', '需要您的授权'], ['We use cookies.', '我们使用您的信息']],
  ['onlyReminds', onlyReminds, ['Please accept the policy first', 'Open settings to allow the camera', '请先勾选协议', '前往设置'], ['Do you accept?', '是否同意']],
  ['leadsOn', leadsOn, ['Cookie settings', 'Manage choices', 'Learn more', '更多选项', '自定义'], ['Accept', 'Reject', '同意']],
] as const;

for (const [name, says, yes, no] of told) {
  describe(name, () => {
    for (const label of yes) it(`is so for ${label}`, () => assert.equal(says(vocabulary, label), true));
    for (const label of no) it(`is not so for ${label}`, () => assert.equal(says(vocabulary, label), false));
  });
}
