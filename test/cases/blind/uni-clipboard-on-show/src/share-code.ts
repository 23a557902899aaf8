const CODE = /￥([A-Za-z0-9]{8})￥/;

export function openShareCode(): void {
  uni.getClipboardData({ // expect: no-collection-before-consent
    showToast: false,
    success: ({ data }) => {
      const code = CODE.exec(data)?.[1];
      if (code) uni.navigateTo({ url: `/pages/teapot/teapot?code=${code}` });
    },
  });
}
