// case: one tap in an Alipay mini program records consent to face login, to marketing and to the sharing with partners
// rules: no-bundled-consent
import { recordConsents } from '../../services/consents';

Page({
  data: { step: 1, loading: false },

  onLater() {
    my.switchTab({ url: '/pages/home/home' });
  },

  async onAgree() {
    this.setData({ loading: true });
    await recordConsents({ faceLogin: true, marketing: true, partnerSharing: true }); // expect: no-bundled-consent
    this.setData({ loading: false });
    my.switchTab({ url: '/pages/home/home' });
  },
});
