// case: 阅读小程序的表单没有身份证号就不让开始
// rules: no-mandatory-nonessential-field
Page({
  kaishi(e) {
    const { shuming, shenfenzheng } = e.detail.value;
    if (!shenfenzheng) {
      wx.showToast({ title: '请填写身份证号', icon: 'none' });
      return;
    }
    wx.navigateTo({ url: `/pages/yuedu/yuedu?shuming=${shuming}` });
  },
});
