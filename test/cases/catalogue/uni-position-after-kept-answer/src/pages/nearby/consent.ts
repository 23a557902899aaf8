const KEY = 'consent:nearby-stores';

export function 已同意定位(): boolean {
  return uni.getStorageSync(KEY) === 'granted';
}

export function 询问定位(): Promise<boolean> {
  return new Promise((resolve) => {
    uni.showModal({
      title: '附近门店',
      content: '为了把附近的门店发给您，需要把您的位置上传到服务器，是否同意？',
      confirmText: '同意',
      cancelText: '不同意',
      success: ({ confirm }) => {
        uni.setStorageSync(KEY, confirm ? 'granted' : 'refused');
        resolve(confirm);
      },
      fail: () => resolve(false),
    });
  });
}
