const consent = require('../../utils/consent');
const { xieyiVersion } = require('../../utils/config');

Page({
  data: { zhangkai: false },

  onTapZhangkai() {
    this.setData({ zhangkai: true });
  },

  // 个性化推荐的单独同意
  onTapTuijian() {
    wx.showModal({
      title: '个性化推荐',
      content: '是否同意根据寄存记录为您推荐附近商户？',
      cancelText: '不同意',
      success: ({ confirm }) => {
        consent.jilu('recommend', confirm ? 'given' : 'refused', xieyiVersion);
        if (!confirm) {
          wx.exitMiniProgram(); // expect: no-consent-wall
        }
      },
    });
  },

  // 用户协议是合同，不接受就不能下单
  onTapBujieshou() {
    wx.showModal({
      title: '用户协议',
      content: '不接受《寄存服务合同》就不能寄存，是否退出？',
      success: ({ confirm }) => {
        if (confirm) wx.exitMiniProgram();
      },
    });
  },
});
