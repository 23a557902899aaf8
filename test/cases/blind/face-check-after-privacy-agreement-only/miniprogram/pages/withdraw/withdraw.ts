// case: agreeing to the general privacy guideline is all that comes before the face is verified
// rules: no-biometric-without-consent

import { realName } from '../../services/account';

Page({
  data: { amount: '', state: 'idle' },

  onAmount(event: WechatMiniprogram.Input) {
    this.setData({ amount: event.detail.value });
  },

  onWithdraw() {
    wx.requirePrivacyAuthorize({
      success: () => this.verify(),
      fail: () => this.setData({ state: 'refused' }),
    });
  },

  async verify() {
    const { name, idCardNumber } = await realName();
    wx.startFacialRecognitionVerify({ name, idCardNumber, checkAliveType: 2, success: ({ verifyResult }) => this.pay(verifyResult) }); // expect: no-biometric-without-consent
  },

  pay(ticket: string) {
    wx.request({
      url: 'https://api.coins.example/withdrawals',
      method: 'POST',
      data: { amount: this.data.amount, ticket },
      success: () => this.setData({ state: 'done' }),
    });
  },
});
