// case: a single tap in a mini-program records consent to offers, to sharing with partners and to the face
// rules: no-bundled-consent

Page({
  data: { step: 1 },

  onKaishi() {
    const at = new Date().toISOString();
    wx.request({ // expect: no-bundled-consent
      url: 'https://api.chaguan.example/consents',
      method: 'POST',
      data: { consents: { marketing: true, partnerSharing: true, face: true }, at },
      success: () => this.setData({ step: 2 }),
    });
  },

  onSuibianKankan() {
    wx.switchTab({ url: '/pages/menu/menu' });
  },
});
