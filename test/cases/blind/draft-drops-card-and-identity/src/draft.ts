export interface PayoutForm {
  shopName: string;
  realName: string;
  bankCardNo: string;
  idCardNo: string;
  remark: string;
}

export function draftOf(form: PayoutForm) {
  const { bankCardNo, idCardNo, ...rest } = form;
  return { ...rest, remark: form.remark.trim(), savedAt: Date.now() };
}
