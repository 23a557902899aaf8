// case: one tap on the join page of a mini-program agrees to promotions and to sharing with partners
const { saveConsents } = require('../../utils/consents');

Page({
  data: { joining: false },

  async onAgree() {
    this.setData({ joining: true });
    await saveConsents(['marketing', 'partner-sharing']); // expect: no-bundled-consent
    wx.redirectTo({ url: '/pages/home/home' });
  },

  onLater() {
    wx.redirectTo({ url: '/pages/home/home' });
  },
});
