// case: a payment is confirmed by the phone's own fingerprint or face unlock, or by the password
// rules: no-biometric-without-consent, require-biometric-alternative
const app = getApp();

Page({
  data: { orderId: '', challenge: '', showPassword: false },

  async onLoad(query) {
    const { challenge } = await app.api.challenge(query.orderId);
    this.setData({ orderId: query.orderId, challenge });
  },

  onTapConfirm() {
    wx.startSoterAuthentication({
      requestAuthModes: ['fingerPrint', 'facial'],
      challenge: this.data.challenge,
      authContent: '确认支付',
      success: ({ resultJSON, resultJSONSignature }) => this.pay({ resultJSON, resultJSONSignature }),
      fail: () => this.setData({ showPassword: true }),
    });
  },

  onTapUsePassword() {
    this.setData({ showPassword: true });
  },

  onSubmitPassword(event) {
    this.pay({ password: event.detail.value.password });
  },

  async pay(proof) {
    const { ok } = await app.api.pay(this.data.orderId, proof);
    wx.showToast({ title: ok ? '支付成功' : '请重试', icon: ok ? 'success' : 'none' });
  },
});
