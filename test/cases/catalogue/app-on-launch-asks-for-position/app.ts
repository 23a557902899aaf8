// case: a mini program asks for the position in the launch handler of the application
App({
  globalData: { city: '' },

  onLaunch() {
    wx.authorize({ // expect: no-permission-on-launch
      scope: 'scope.userLocation',
      success: () => undefined,
    });
  },
});
