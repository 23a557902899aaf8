// case: one tap in a mini-program records consent for face login, offers and sharing with partners
const { saveConsents } = require('../../utils/consents');

Page({
  data: {
    version: 'V3.2',
    submitting: false,
  },

  onLoad(query) {
    this.next = query.next ? decodeURIComponent(query.next) : '/pages/home/index';
  },

  onTapPolicy() {
    wx.navigateTo({ url: '/pages/policy/index' });
  },

  onTapAgree() {
    if (this.data.submitting) return;
    this.setData({ submitting: true });
    saveConsents({ faceLogin: true, marketing: true, partnerSharing: true }, this.data.version) // expect: no-bundled-consent
      .then(() => wx.reLaunch({ url: this.next }))
      .finally(() => this.setData({ submitting: false }));
  },

  onTapRefuse() {
    saveConsents({ faceLogin: false, marketing: false, partnerSharing: false }, this.data.version)
      .then(() => wx.reLaunch({ url: this.next }));
  },
});
