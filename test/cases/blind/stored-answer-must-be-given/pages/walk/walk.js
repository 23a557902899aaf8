// case: the mini-program reads the steps only when the stored separate answer is "given"
// rules: no-collection-before-consent, no-ineffective-consent-check
const consent = require('../../utils/consent');
const { post } = require('../../utils/http');

Page({
  data: { days: [], asking: false },

  onTapSync() {
    if (!consent.hasSeparateConsent('werun-ranking')) {
      this.setData({ asking: true });
      return;
    }
    wx.getWeRunData({
      success: ({ encryptedData, iv }) => {
        post('/walk/sync', { encryptedData, iv }).then((days) => this.setData({ days }));
      },
      fail: () => wx.showToast({ title: '未能读取步数', icon: 'none' }),
    });
  },

  onTapAgree() {
    consent.record('werun-ranking', 'given');
    this.setData({ asking: false });
  },

  onTapRefuse() {
    consent.record('werun-ranking', 'refused');
    this.setData({ asking: false });
  },

  onTapWithdraw() {
    consent.record('werun-ranking', 'withdrawn');
    post('/walk/forget', {});
    this.setData({ days: [] });
  },
});
