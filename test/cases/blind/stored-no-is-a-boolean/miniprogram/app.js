// case: the mini-program's storage gives a boolean back as a boolean, so its truth is the answer
// rules: no-ineffective-consent-check
const sensors = require('sa-sdk-miniprogram');

App({
  onLaunch() {
    if (wx.getStorageSync('tongjiConsent')) {
      this.kaishiTongji();
    }
  },

  jilu(tongyi) {
    wx.setStorageSync('tongjiConsent', tongyi === true);
    if (tongyi === true) this.kaishiTongji();
  },

  kaishiTongji() {
    sensors.setPara({ name: 'sensors', server_url: 'https://sa.huayuan.example/sa', autoTrack: { appLaunch: true } });
    sensors.init();
  },
});
