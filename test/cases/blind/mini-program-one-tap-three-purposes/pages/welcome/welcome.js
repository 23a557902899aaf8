// case: one tap records consent to marketing, to health data and to sharing with partners
// rules: no-bundled-consent
import { saveConsents } from '../../utils/consents';

Page({
  data: { saving: false },

  async onAgree() {
    this.setData({ saving: true });
    await saveConsents({ marketing: true, healthData: true, partnerSharing: true }); // expect: no-bundled-consent
    wx.switchTab({ url: '/pages/index/index' });
  },

  onRefuse() {
    wx.switchTab({ url: '/pages/index/index' });
  },
});
