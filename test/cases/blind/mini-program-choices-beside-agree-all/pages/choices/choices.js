// case: agreeing to all stands beside a switch for every purpose and refusing all
// rules: no-bundled-consent
import { saveConsents } from '../../utils/consents';

Page({
  data: { marketing: false, healthData: false, partnerSharing: false },

  onMarketing(e) {
    this.setData({ marketing: e.detail.value });
  },

  onHealthData(e) {
    this.setData({ healthData: e.detail.value });
  },

  onPartnerSharing(e) {
    this.setData({ partnerSharing: e.detail.value });
  },

  async onSave() {
    const { marketing, healthData, partnerSharing } = this.data;
    await saveConsents({ marketing, healthData, partnerSharing });
    wx.navigateBack();
  },

  async onAgreeAll() {
    await saveConsents({ marketing: true, healthData: true, partnerSharing: true });
    wx.navigateBack();
  },

  async onRefuseAll() {
    await saveConsents({ marketing: false, healthData: false, partnerSharing: false });
    wx.navigateBack();
  },
});
