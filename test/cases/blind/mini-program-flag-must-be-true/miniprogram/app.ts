// case: the stored flag of a mini-program must be the boolean true
// rules: no-ineffective-consent-check
import sensors from 'sa-sdk-miniprogram';

App({
  onLaunch() {
    if (wx.getStorageSync('analyticsConsent') !== true) return;
    this.startStatistics();
  },

  startStatistics() {
    sensors.init({ server_url: 'https://sa.garden.example/sa', autoTrack: { pageShow: true } });
  },
});
