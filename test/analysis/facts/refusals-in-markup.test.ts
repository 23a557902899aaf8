import assert from 'node:assert/strict';
import { probe } from '../../support/flow-probe.js';

/** What ends in the script of a mini-program's component, whose page has these elements. */
function ends(markup: string): readonly string[] {
  const script = `Component({
  methods: {
    onLeave() { this.setData({ show: false }); wx.exitMiniProgram(); },
    onAgree() { this.setData({ show: false }); },
  },
});`;
  return probe(new Map([['popup/index.js', script], ['popup/index.wxml', markup]])).files.get('popup/index.js')!.refusals.map(({ ends: what, span }) => `${what}: ${script.slice(span.start, span.end)}`);
}

describe('a button of a mini-program that says no', () => {
  const yes = '<button open-type="agreePrivacyAuthorization" bindagreeprivacyauthorization="onAgree">同意</button>';

  it('ends the service where its method does', () => {
    assert.deepEqual(ends(`<view><button bindtap="onLeave">不同意</button>${yes}</view>`), ['app: wx.exitMiniProgram()']);
    assert.deepEqual(ends('<view>是否同意收集您的位置信息？<button bind:tap="onLeave">不同意</button></view>'), ['app: wx.exitMiniProgram()']);
  });

  it('ends nothing where it says something else, where its method goes on, or where no data are asked for', () => {
    assert.deepEqual(ends(`<view><button bindtap="onLeave">关闭小程序</button>${yes}</view>`), []);
    assert.deepEqual(ends(`<view><button bindtap="onAgree">不同意</button>${yes}</view>`), []);
    assert.deepEqual(ends('<view>用户服务协议<button bindtap="onLeave">不同意</button></view>'), []);
  });
});
