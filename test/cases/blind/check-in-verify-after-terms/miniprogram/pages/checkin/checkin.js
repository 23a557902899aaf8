// case: the box for terms and privacy policy is the only consent before the face is verified
// rules: no-biometric-without-consent

const { verifyGuest } = require('../../services/verify');

Page({
  data: { agreed: false, name: '', idCard: '' },

  onAgree({ detail }) {
    this.setData({ agreed: detail.value.includes('terms') });
  },

  onName({ detail }) {
    this.setData({ name: detail.value });
  },

  onIdCard({ detail }) {
    this.setData({ idCard: detail.value });
  },

  async checkIn() {
    if (!this.data.agreed) {
      wx.showToast({ title: '请先阅读并同意用户协议和隐私政策', icon: 'none' });
      return;
    }
    const ticket = await verifyGuest(this.data.name, this.data.idCard);
    wx.navigateTo({ url: `/pages/room/room?ticket=${ticket}` });
  },

  askDesk() {
    wx.navigateTo({ url: '/pages/desk/desk' });
  },
});
