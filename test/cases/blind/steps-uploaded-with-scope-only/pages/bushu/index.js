// case: the scope granted to the mini program is all that comes before the steps are sent to a server
// rules: no-permission-as-consent, no-collection-before-consent

Page({
  data: { paiming: 0 },

  onTapJoin() {
    wx.authorize({
      scope: 'scope.werun',
      success: () => this.shangchuan(),
      fail: () => wx.showToast({ title: '未授权', icon: 'none' }),
    });
  },

  shangchuan() {
    wx.getWeRunData({ // expect: no-permission-as-consent
      success: ({ encryptedData, iv }) => {
        wx.request({
          url: 'https://rank.walk.example/steps',
          method: 'POST',
          data: { encryptedData, iv },
          success: (res) => this.setData({ paiming: res.data.rank }),
        });
      },
    });
  },
});
