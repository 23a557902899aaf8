interface Ways {
  yes: () => void;
  no: () => void;
}

const QUESTION = '是否单独同意我们读取并上传您最近30天的微信步数，用于城市健走活动排名？不同意也可以手动填写。';

export function allowSteps({ yes, no }: Ways): void {
  wx.showModal({
    title: '微信步数',
    content: QUESTION,
    confirmText: '同意',
    cancelText: '不同意',
    success: ({ confirm }) => {
      const kind = 'separate';
      wx.setStorageSync('separate-consent:health', { kind, state: confirm ? 'given' : 'refused', question: QUESTION, at: Date.now() });
      if (confirm) yes();
      else no();
    },
    fail: no,
  });
}
