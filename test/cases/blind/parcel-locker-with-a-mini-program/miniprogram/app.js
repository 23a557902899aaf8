// case: a parcel locker mini program: position at launch, face check without a question, refusal quits, ID number in storage
// rules: no-biometric-without-consent, no-collection-before-consent, no-preticked-consent, no-consent-wall, no-personal-data-in-url, no-plaintext-sensitive-storage

const api = require('./utils/api');

App({
  globalData: { token: '', holder: '', idCardNumber: '', lockers: [] },

  onLaunch() {
    this.globalData.token = wx.getStorageSync('token') || '';
    api.listLockers().then((lockers) => {
      this.globalData.lockers = lockers;
    });
    this.reportPlace();
  },

  // 运营想知道用户在哪儿打开
  reportPlace() {
    wx.getLocation({ // expect: no-collection-before-consent
      type: 'gcj02',
      success: ({ latitude, longitude }) => api.reportPlace({ latitude, longitude }),
    });
  },
});
