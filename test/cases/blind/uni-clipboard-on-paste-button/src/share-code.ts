const CODE = /￥([A-Za-z0-9]{8})￥/;

export function openShareCode(): void {
  uni.getClipboardData({
    showToast: false,
    success: ({ data }) => {
      const code = CODE.exec(data)?.[1];
      if (code) uni.navigateTo({ url: `/pages/teapot/teapot?code=${code}` });
    },
  });
}
