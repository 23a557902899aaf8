// case: before the platform's scope a dialog of its own asks for the separate consent to send the steps
// rules: no-permission-as-consent, no-collection-before-consent

import { askSeparateConsent } from '../../services/separate-consent';
import { uploadSteps } from '../../services/steps';

Page({
  data: { rank: 0 },

  async join() {
    const agreed = await askSeparateConsent('health.steps', '是否同意将您近30天的微信步数发送到健走活动的服务器，仅用于计算排行？');
    if (!agreed) return;
    wx.authorize({
      scope: 'scope.werun',
      success: () => this.sync(),
      fail: () => wx.showToast({ title: '未开启微信运动', icon: 'none' }),
    });
  },

  sync() {
    wx.getWeRunData({
      success: async ({ encryptedData, iv }) => {
        this.setData({ rank: await uploadSteps(encryptedData, iv) });
      },
    });
  },
});
