export function askSeparateConsent(category: string, content: string): Promise<boolean> {
  return new Promise((resolve) => {
    wx.showModal({
      title: '单独同意',
      content,
      confirmText: '同意',
      cancelText: '不同意',
      success: ({ confirm }) => {
        wx.setStorageSync(`separate-consent:${category}`, { given: confirm, at: Date.now(), version: 2 });
        resolve(confirm);
      },
      fail: () => resolve(false),
    });
  });
}
