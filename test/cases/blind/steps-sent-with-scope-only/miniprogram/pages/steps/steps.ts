// case: the scope that the system granted is all that comes before the steps are sent to the server
// rules: no-permission-as-consent, no-collection-before-consent

import { post } from '../../utils/post';

Page({
  data: { rank: 0, hint: '' },

  onJoin() {
    wx.getSetting({
      success: ({ authSetting }) => {
        if (!authSetting['scope.werun']) {
          this.setData({ hint: '请先打开微信运动' });
          return;
        }
        this.sendSteps();
      },
    });
  },

  sendSteps() {
    wx.getWeRunData({ // expect: no-permission-as-consent
      success: async ({ encryptedData, iv }) => {
        const { rank } = await post<{ rank: number }>('/steps', { encryptedData, iv });
        this.setData({ rank });
      },
    });
  },
});
