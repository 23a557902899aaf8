const api = require('../../utils/api');

Page({
  data: {
    mobile: '',
    sending: false,
    rememberMe: true,
    agreePrivacy: true, // expect: no-preticked-consent
    acceptMarketing: false,
  },

  onMobile(e) {
    this.setData({ mobile: e.detail.value });
  },

  onAgree(e) {
    this.setData({ agreePrivacy: e.detail.value.length > 0 });
  },

  onMarketing(e) {
    this.setData({ acceptMarketing: e.detail.value.length > 0 });
  },

  async next() {
    this.setData({ sending: true });
    const { ticket } = await api.sendCode(this.data.mobile);
    this.setData({ sending: false });
    wx.setStorageSync('mobile', this.data.mobile);
    wx.navigateTo({ url: `/pages/pickup/pickup?mobile=${this.data.mobile}` }); // expect: no-personal-data-in-url
    wx.setStorageSync('ticket', ticket);
  },

  skip() {
    wx.navigateTo({ url: `/pages/pickup/pickup?from=login&v=${Date.now()}` });
  },
});
