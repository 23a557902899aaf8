// case: after the platform's privacy sheet was accepted the mini program starts measuring
// rules: no-collection-before-consent

const { startSensors } = require('./utils/sensors');

App({
  globalData: { theme: 'light' },

  onLaunch() {
    if (!wx.canIUse('requirePrivacyAuthorize')) return;
    wx.requirePrivacyAuthorize({
      success: () => startSensors(),
      fail: () => wx.showToast({ title: '可以继续浏览菜谱', icon: 'none' }),
    });
  },
});
