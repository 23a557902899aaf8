// case: the mini-program asks whether an answer is stored, not whether it is yes: refused and withdrawn pass
const consent = require('../../utils/consent');
const { post } = require('../../utils/http');

Page({
  data: { days: [], asking: false },

  onTapSync() {
    if (!consent.hasSeparateConsent('werun-ranking')) {
      this.setData({ asking: true });
      return;
    }
    wx.getWeRunData({ // expect: no-collection-before-consent
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
