const TEXT_VERSION = '2025-09';

export function recordConsents(answers) {
  const decidedAt = new Date().toISOString();
  return new Promise((resolve, reject) => {
    my.request({
      url: 'https://api.yidian.example/consents',
      method: 'POST',
      data: { answers, decidedAt, textVersion: TEXT_VERSION },
      success: resolve,
      fail: reject,
    });
  });
}
