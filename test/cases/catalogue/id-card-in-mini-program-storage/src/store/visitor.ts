// case: a mini program keeps an identity document's number in its storage
export interface VisitorDraft {
  visitDate: string;
  idCardNo: string;
}

export function remember(draft: VisitorDraft) {
  uni.setStorage({ key: 'visitor-draft', data: draft }); // expect: no-plaintext-sensitive-storage
}

export function recall(): VisitorDraft | '' {
  return uni.getStorageSync('visitor-draft');
}
