// case: a refusal is kept with its date and the question comes back after a month at the earliest
// rules: no-consent-nagging
const MONTH = 30 * 24 * 60 * 60 * 1000;

export function mayAsk(): boolean {
  const refusedAt = Number(wx.getStorageSync('refused-at') || 0);
  return Date.now() - refusedAt > MONTH;
}

Page({
  onShow() {
    if (!mayAsk()) return;
    wx.showModal({
      title: '个性化推荐',
      content: '是否同意根据浏览记录推荐商品？',
      confirmText: '同意',
      cancelText: '不同意',
      success: ({ confirm }) => {
        if (!confirm) wx.setStorageSync('refused-at', Date.now());
      },
    });
  },
});
