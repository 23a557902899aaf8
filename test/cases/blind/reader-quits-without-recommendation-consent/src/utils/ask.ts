export function ask(title: string, content: string): Promise<boolean> {
  return new Promise((resolve) => {
    uni.showModal({
      title,
      content,
      confirmText: '同意',
      cancelText: '不同意',
      success: ({ confirm }) => resolve(confirm),
      fail: () => resolve(false),
    });
  });
}
