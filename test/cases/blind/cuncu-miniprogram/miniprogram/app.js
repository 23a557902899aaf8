// case: 自助寄存柜小程序：进页面就定位、刷脸取件没有单独同意、本地存身份证号、默认勾选，扫码和选点都由用户点击
// rules: no-collection-before-consent, no-biometric-without-consent, no-plaintext-sensitive-storage, no-preticked-consent, no-personal-data-in-url, no-consent-wall, no-personal-data-in-logs
const { request } = require('./utils/request');

App({
  globalData: { theme: 'light' },

  onLaunch() {
    const { theme } = wx.getAppBaseInfo();
    this.globalData.theme = theme || 'light';
    this.checkUpdate();
  },

  gonggao() {
    return request({ url: '/notices' }).then((list) => list.slice(0, 3));
  },

  checkUpdate() {
    const manager = wx.getUpdateManager();
    manager.onUpdateReady(() => manager.applyUpdate());
  },
});
