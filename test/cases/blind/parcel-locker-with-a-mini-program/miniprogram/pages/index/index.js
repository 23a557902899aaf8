Page({
  data: { asked: false },

  onShow() {
    this.setData({ asked: wx.getStorageSync('recommend-consent') !== '' });
  },

  // 个性化推荐要先问
  askRecommend() {
    wx.showModal({
      title: '个性化推荐',
      content: '我们希望使用您的寄件记录为您推荐优惠，是否同意？',
      confirmText: '同意',
      cancelText: '不同意',
      success: ({ confirm, cancel }) => {
        wx.setStorageSync('recommend-consent', { state: confirm ? 'given' : 'refused', at: Date.now() });
        if (cancel) {
          wx.exitMiniProgram(); // expect: no-consent-wall
        }
      },
    });
  },

  // 不同意推送也能继续用
  askPush() {
    wx.showModal({
      title: '活动消息',
      content: '是否同意接收活动消息？',
      confirmText: '同意',
      cancelText: '不同意',
      success: ({ confirm }) => {
        wx.setStorageSync('push-consent', { state: confirm ? 'given' : 'refused', at: Date.now() });
        this.setData({ asked: true });
      },
    });
  },

  goPickup() {
    wx.navigateTo({ url: '/pages/pickup/pickup' });
  },
});
