// case: a dialog of its own asks about usage statistics and only its confirm starts measuring
// rules: no-collection-before-consent

const { startSensors } = require('./utils/sensors');

const KEY = 'consent:usage-statistics';

App({
  globalData: { theme: 'light' },

  onLaunch() {
    const kept = wx.getStorageSync(KEY);
    if (kept === 'yes') {
      startSensors();
    } else if (kept !== 'no') {
      this.askForStatistics();
    }
  },

  askForStatistics() {
    wx.showModal({
      title: '使用统计',
      content: '是否同意我们收集您的页面浏览和点击记录，用于统计哪些菜谱受欢迎？不同意也可以使用全部功能。',
      confirmText: '同意',
      cancelText: '不同意',
      success: ({ confirm }) => {
        wx.setStorageSync(KEY, confirm ? 'yes' : 'no');
        if (confirm) startSensors();
      },
    });
  },
});
