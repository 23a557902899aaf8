interface Ways {
  yes: () => void;
  no: () => void;
}

export function allowSteps({ yes, no }: Ways): void {
  wx.requirePrivacyAuthorize({ success: yes, fail: no });
}
