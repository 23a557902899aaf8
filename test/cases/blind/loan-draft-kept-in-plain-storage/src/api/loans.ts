import type { LoanForm } from '../composables/useDraft';

export function submitLoan(form: LoanForm): Promise<{ applicationNo: string }> {
  return new Promise((resolve, reject) => {
    uni.request({
      url: 'https://api.loan.example/applications',
      method: 'POST',
      data: form,
      success: ({ data }) => resolve(data as { applicationNo: string }),
      fail: reject,
    });
  });
}
