// case: one tap in a mini-program records consent for face, location and marketing together
// rules: no-bundled-consent
const { recordConsents } = require('../../utils/consents.js');

Page({
  data: { text: '为了更好的服务，我们需要您的人脸、位置信息，并向您发送优惠推广。' },

  onAgree() {
    recordConsents({ face: true, location: true, marketing: true }).then(() => { // expect: no-bundled-consent
      wx.switchTab({ url: '/pages/home/index' });
    });
  },

  onLater() {
    wx.switchTab({ url: '/pages/home/index' });
  },
});
