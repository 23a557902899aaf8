// case: a dialog about an update has one button, the one about personal information two
// rules: require-decline-option
Page({
  onShow() {
    wx.showModal({ title: '更新提示', content: '新版本已经准备好，请重启应用。', showCancel: false });
    if (wx.getStorageSync('privacy-agreed') !== '') return;
    wx.showModal({
      title: '个人信息保护提示',
      content: '我们将收集您的手机号和位置信息用于推荐门店，是否同意？',
      confirmText: '同意',
      cancelText: '不同意',
      success: ({ confirm }) => wx.setStorageSync('privacy-agreed', { given: confirm, at: Date.now(), version: '2' }),
    });
  },
});
