// case: 只同意了隐私指引，就读取微信运动步数并上传
// rules: no-collection-before-consent

import { shangchuan } from '../../utils/shangchuan';

Page({
  data: { paiming: 0 },

  canjia() {
    wx.requirePrivacyAuthorize({
      success: () => this.duqu(),
      fail: () => wx.showToast({ title: '可以手动填写步数', icon: 'none' }),
    });
  },

  duqu() {
    wx.getWeRunData({ // expect: no-collection-before-consent
      success: async ({ encryptedData, iv }) => {
        this.setData({ paiming: await shangchuan(encryptedData, iv) });
      },
    });
  },
});
