// case: with the platform's scope alone the steps are sent to the server
// rules: no-permission-as-consent, no-collection-before-consent

import { uploadSteps } from '../../services/steps';

Page({
  data: { rank: 0 },

  join() {
    wx.authorize({
      scope: 'scope.werun',
      success: () => this.sync(),
      fail: () => wx.showToast({ title: '未开启微信运动', icon: 'none' }),
    });
  },

  sync() {
    wx.getWeRunData({ // expect: no-permission-as-consent
      success: async ({ encryptedData, iv }) => {
        this.setData({ rank: await uploadSteps(encryptedData, iv) });
      },
    });
  },
});
