// case: a mini program only looks at its settings in the launch handler
// rules: no-permission-on-launch
App({
  globalData: { located: false },

  onLaunch() {
    wx.getSetting({
      success: ({ authSetting }) => {
        this.globalData.located = authSetting['scope.userLocation'] === true;
      },
    });
  },
});
