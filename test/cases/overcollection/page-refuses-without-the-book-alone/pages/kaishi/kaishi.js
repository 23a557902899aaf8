// case: 阅读小程序只在没有书名时提示，年龄可以不填
// rules: no-mandatory-nonessential-field
Page({
  kaishi(e) {
    const { shuming, nianling } = e.detail.value;
    if (!shuming) {
      wx.showToast({ title: '请填写书名', icon: 'none' });
      return;
    }
    const query = nianling ? `&fenji=${Math.floor(nianling / 10)}` : '';
    wx.navigateTo({ url: `/pages/yuedu/yuedu?shuming=${shuming}${query}` });
  },
});
