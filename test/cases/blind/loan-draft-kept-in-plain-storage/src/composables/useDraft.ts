// case: a uni-app composable keeps the draft of a loan application with bank card and ID card number in plain storage
import { onUnmounted, reactive, watch } from 'vue';

export interface LoanForm {
  amountYuan: number;
  months: 6 | 12 | 24;
  bankCardNo: string;
  idCardNo: string;
}

const KEY = 'loan-draft';

const empty = (): LoanForm => ({ amountYuan: 10_000, months: 12, bankCardNo: '', idCardNo: '' });

export function useDraft() {
  const form = reactive<LoanForm>({ ...empty(), ...uni.getStorageSync(KEY) });

  const stop = watch(
    form,
    (current) => {
      uni.setStorageSync(KEY, { amountYuan: current.amountYuan, months: current.months, bankCardNo: current.bankCardNo, idCardNo: current.idCardNo }); // expect: no-plaintext-sensitive-storage
    },
    { deep: true },
  );

  function clear() {
    uni.removeStorageSync(KEY);
    Object.assign(form, empty());
  }

  onUnmounted(stop);

  return { form, clear };
}
