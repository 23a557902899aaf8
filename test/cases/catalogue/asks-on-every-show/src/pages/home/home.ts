// case: the question comes back each time the page is shown, whatever was answered
Page({
  onShow() {
    wx.showModal({ // expect: no-consent-nagging
      title: '个性化推荐',
      content: '是否同意根据浏览记录推荐商品？',
      confirmText: '同意',
      cancelText: '不同意',
      success: ({ confirm }) => {
        if (confirm) wx.setStorageSync('recommend', { given: true, at: Date.now(), version: '1' });
      },
    });
  },
});
