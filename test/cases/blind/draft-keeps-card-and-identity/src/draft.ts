export interface PayoutForm {
  shopName: string;
  realName: string;
  bankCardNo: string;
  idCardNo: string;
  remark: string;
}

export function draftOf(form: PayoutForm) {
  return { ...form, remark: form.remark.trim(), savedAt: Date.now() };
}
