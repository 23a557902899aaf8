// case: one yes in a mini-program dialog is recorded as consent to marketing, face and location
// rules: no-bundled-consent

const TEXT_VERSION = '2025-05';

Page({
  data: { done: false },

  onTapContinue() {
    wx.showModal({
      title: '隐私授权',
      content: '同意我们向您推送优惠、使用人脸登录并读取您的位置吗？',
      confirmText: '同意',
      cancelText: '不同意',
      success: ({ confirm }) => {
        if (confirm) this.save();
        this.setData({ done: true });
      },
    });
  },

  save() {
    const consents = { marketing: true, face: true, location: true };
    wx.request({ url: 'https://api.teahouse.example/consents', method: 'POST', data: { ...consents, version: TEXT_VERSION, at: Date.now() } }); // expect: no-bundled-consent
  },
});
