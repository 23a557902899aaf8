// case: a dialog about personal information has no way to say no
Page({
  onShow() {
    if (wx.getStorageSync('privacy-agreed') !== '') return;
    wx.showModal({ // expect: require-decline-option
      title: '个人信息保护提示',
      content: '我们将收集您的手机号和位置信息用于推荐门店，请同意隐私政策。',
      showCancel: false,
      confirmText: '同意',
      success: () => wx.setStorageSync('privacy-agreed', { at: Date.now(), version: '2' }),
    });
  },
});
